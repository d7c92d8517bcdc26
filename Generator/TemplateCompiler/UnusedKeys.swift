/// Finds stored properties of views that no template mentions.
///
/// A scan of the text, for `make lint`: a property counts as used when any template has a key with its name.
package enum UnusedKeys {
    package struct Finding: Sendable, Hashable, CustomStringConvertible {
        package let file: String
        package let line: Int
        package let property: String
        package let view: String

        package var description: String {
            "\(file):\(line):1: error: no template uses '\(property)' of '\(view)'"
        }
    }

    /// Findings in the order of the files and lines given.
    package static func find(templates: [Template], views: [(file: String, source: String)]) -> [Finding] {
        var used: Set<String> = []
        for template in templates { collect(template.nodes, into: &used) }
        return views.flatMap { unused(in: $0.source, file: $0.file, used: used) }
    }

    private static func collect(_ nodes: [TemplateNode], into used: inout Set<String>) {
        for node in nodes {
            switch node {
            case .text, .partial: break
            case .value(let key): used.formUnion(key.components)
            case .section(let key, _, let children):
                used.formUnion(key.components)
                collect(children, into: &used)
            }
        }
    }

    private static func unused(in source: String, file: String, used: Set<String>) -> [Finding] {
        var findings: [Finding] = []
        var view: (name: String, indentation: Int)?
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let indentation = line.prefix { $0 == " " }.count
            let words = line.split { " :{(".contains($0) }.map(String.init)
            if let place = words.firstIndex(of: "struct"), place + 1 < words.count,
                words[place + 1].hasSuffix("View")
            {
                view = (words[place + 1], indentation)
                continue
            }
            guard let current = view else { continue }
            if line.dropFirst(indentation).hasPrefix("}"), indentation <= current.indentation { view = nil }
            // Computed properties end in a brace; those a template needs are stored.
            guard words.first == "let", words.count > 1, indentation == current.indentation + 4,
                !used.contains(words[1])
            else { continue }
            findings.append(Finding(file: file, line: index + 1, property: words[1], view: current.name))
        }
        return findings
    }
}
