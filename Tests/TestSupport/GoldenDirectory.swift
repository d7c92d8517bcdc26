package import Foundation

/// A folder of expected files, compared with produced ones in both directions.
///
/// With `UPDATE_GOLDENS=1` in the environment the folder is rewritten, and the test fails all the same so that nobody
/// commits what he has not read; where `CI` is set, nothing is rewritten. A missing golden never passes.
package struct GoldenDirectory: Sendable {
    package enum Mode: Sendable {
        case compare
        case update

        /// What the environment asks for.
        package static func requested(by environment: [String: String]) -> Mode {
            environment["UPDATE_GOLDENS"] == "1" && environment["CI"] == nil ? .update : .compare
        }
    }

    package let url: URL
    /// Paths of files that stand in the folder and are not produced, such as `openapi.yaml`.
    private let inputs: Set<String>
    private let mode: Mode

    package init(
        _ url: URL,
        inputs: Set<String> = [],
        mode: Mode = .requested(by: ProcessInfo.processInfo.environment)
    ) {
        self.url = url
        self.inputs = inputs
        self.mode = mode
    }

    /// `Tests/Goldens/<name>` of the package that holds the calling file.
    package static func url(_ name: String, from file: String = #filePath) -> URL {
        var folder = URL(filePath: file)
        while folder.pathComponents.count > 1, folder.lastPathComponent != "Tests" {
            folder.deleteLastPathComponent()
        }
        return folder.appending(path: "Goldens").appending(path: name)
    }

    /// The names of the folders in `Tests/Goldens`, sorted: the cases.
    package static func names(from file: String = #filePath) -> [String] {
        let goldens = url("", from: file)
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: goldens.path(percentEncoded: false))) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// One line for each file that is missing, extra or different, sorted by path; empty if all are as expected.
    ///
    /// `files`: path below the folder, and contents.
    package func differences(from files: [(path: String, contents: [UInt8])]) throws -> [String] {
        let produced = Dictionary(files, uniquingKeysWith: { first, _ in first })
        let expected = try expectedPaths()
        var differences: [String] = []
        for path in Set(produced.keys).union(expected).sorted() {
            guard let contents = produced[path] else {
                differences.append("\(path): expected, but not produced")
                continue
            }
            guard expected.contains(path) else {
                differences.append("\(path): produced, but there is no golden")
                continue
            }
            let golden = [UInt8](try Data(contentsOf: url.appending(path: path)))
            if golden != contents { differences.append(Self.firstDifference(path, golden, contents)) }
        }
        guard mode == .update, !differences.isEmpty else { return differences }
        try rewrite(produced, expected)
        return differences.map { "rewritten: \($0)" }
    }

    private func rewrite(_ produced: [String: [UInt8]], _ expected: Set<String>) throws {
        for path in expected where produced[path] == nil {
            try FileManager.default.removeItem(at: url.appending(path: path))
        }
        for (path, contents) in produced {
            let file = url.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(contents).write(to: file)
        }
    }

    private func expectedPaths() throws -> Set<String> {
        let root = url.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: root) else { return [] }
        var paths: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) where !inputs.contains(path) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
            if !isFolder.boolValue { paths.insert(path) }
        }
        return paths
    }

    /// `Sources/A.swift:12: expected 'let a: Int', got 'let a: Int64'`.
    private static func firstDifference(_ path: String, _ golden: [UInt8], _ contents: [UInt8]) -> String {
        let expected = lines(golden)
        let found = lines(contents)
        let index = zip(expected, found).prefix { $0 == $1 }.count
        let left = index < expected.count ? "'\(expected[index])'" : "the end"
        let right = index < found.count ? "'\(found[index])'" : "the end"
        return "\(path):\(index + 1): expected \(left), got \(right)"
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
