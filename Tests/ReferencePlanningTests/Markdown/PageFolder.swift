import ReferenceMarkdown
import Testing

/// Markdown pages as GitHub would follow their links.
struct PageFolder {
    let pages: [String: String]

    init(_ files: [MarkdownReference.File]) {
        pages = Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        )
    }

    func page(_ path: String) throws -> String { try #require(pages[path], "\(pages.keys.sorted())") }

    /// Relative links that lead to no page, or to no anchor of it: `README.md: models/Job.md#x`.
    var brokenLinks: [String] {
        pages.keys.sorted().flatMap { path in
            links(of: path).filter { !leadsSomewhere($0, from: path) }.map { "\(path): \($0)" }
        }
    }

    /// Links that do more than lead to a page.
    var dangerousLinks: [String] {
        pages.keys.sorted().flatMap { path in
            Self.targets(pages[path] ?? "").filter { $0.contains(":") }
                .filter { !["https://", "mailto:"].contains(where: $0.hasPrefix) }.map { "\(path): \($0)" }
        }
    }

    /// The targets of a page's relative links.
    func links(of path: String) -> [String] {
        Self.targets(pages[path] ?? "").filter { !$0.contains(":") }
    }

    private static func targets(_ page: String) -> [String] {
        prose(page).matches(of: /\]\(([^)\s]*)/).map { String($0.1) }
            + prose(page).matches(of: /(?m)^ {0,3}\[[^\]]*\]:\s*(\S+)/).map { String($0.1) }
    }

    /// Tags of HTML that are none of ours: `README.md: <script>`.
    var foreignTags: [String] {
        pages.keys.sorted().flatMap { path in
            Self.prose(pages[path] ?? "").matches(of: /<[^>\n]*>?/).map { String($0.0) }
                .filter {
                    $0 != "<br>" && $0 != "</a>" && !$0.hasPrefix("<a id=\"") && !$0.hasPrefix("<https://")
                }
                .map { "\(path): \($0)" }
        }
    }

    /// The rows of tables that have another number of cells than their head: `README.md: | a | b |`.
    var raggedRows: [String] {
        pages.keys.sorted().flatMap { path in
            var columns: Int?
            return Self.withoutBlocks(pages[path] ?? "").split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
            .compactMap { line -> String? in
                guard line.hasPrefix("|") else {
                    columns = nil
                    return nil
                }
                let count = line.replacing("\\|", with: "").count { $0 == "|" }
                defer { columns = columns ?? count }
                return columns.map { $0 == count } == false ? "\(path): \(line)" : nil
            }
        }
    }

    private func leadsSomewhere(_ link: String, from path: String) -> Bool {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init
        )
        var folder = path.split(separator: "/").dropLast().map(String.init)
        for step in parts[0].split(separator: "/") {
            if step == ".." { _ = folder.popLast() } else { folder.append(String(step)) }
        }
        let target = parts[0].isEmpty ? path : folder.joined(separator: "/")
        guard let page = pages[target] else { return false }
        return parts.count < 2 || page.contains("<a id=\"\(parts[1])\"></a>")
    }

    /// What is neither code nor escaped.
    private static func prose(_ text: String) -> String {
        withoutBlocks(text).split(separator: "\n", omittingEmptySubsequences: false)
            .map { withoutSpans(Array($0)) }.joined(separator: "\n")
    }

    private static func withoutSpans(_ line: [Character]) -> String {
        var result = ""
        var index = 0
        while index < line.count {
            if line[index] == "\\" {
                index += 2
            } else if line[index] == "`" {
                let count = line[index...].prefix { $0 == "`" }.count
                index = end(of: count, in: line, from: index + count) ?? index + count
            } else {
                result.append(line[index])
                index += 1
            }
        }
        return result
    }

    /// Behind the backticks that close a code span.
    private static func end(of count: Int, in line: [Character], from start: Int) -> Int? {
        var index = start
        while index < line.count {
            let run = line[index...].prefix { $0 == "`" }.count
            if run == count { return index + run }
            index += max(run, 1)
        }
        return nil
    }

    private static func withoutBlocks(_ text: String) -> String {
        var fence: Substring?
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let run = line.prefix { $0 == line.first && ($0 == "`" || $0 == "~") }
            if let open = fence {
                if run.count >= open.count, run.first == open.first, line.count == run.count { fence = nil }
            } else if run.count >= 3 {
                fence = run
            } else {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n")
    }
}
