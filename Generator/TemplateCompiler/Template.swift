/// A template of one view.
package struct Template: Sendable, Hashable {
    /// The path below the folder of templates, without extension, by which partials are named: `Models/Struct`.
    package let name: String
    /// The path compiler errors show.
    package let file: String
    package let nodes: [TemplateNode]

    /// Reads a template of the subset of Mustache: values, sections, inverted sections, partials and comments.
    package init(name: String, file: String, source: String) throws(TemplateError) {
        self.name = name
        self.file = file
        var scanner = TemplateScanner(source: source, file: file)
        var parser = SectionMatcher(file: file)
        for token in try scanner.tokens() { try parser.add(token) }
        self.nodes = try parser.finish()
    }

    /// The type a template belongs to: `StructView` for `Models/Struct`.
    package static func viewName(of template: String) -> String {
        (template.split(separator: "/").last.map(String.init) ?? template) + "View"
    }
}

/// Puts tokens into the sections they stand in.
private struct SectionMatcher {
    private struct OpenSection {
        let key: TemplateKey
        let isInverted: Bool
        var nodes: [TemplateNode] = []
    }

    private let file: String
    private var nodes: [TemplateNode] = []
    private var open: [OpenSection] = []

    init(file: String) { self.file = file }

    mutating func add(_ token: TemplateToken) throws(TemplateError) {
        switch token {
        case .text(let text, let position): append(.text(text, position))
        case .tag(let tag):
            switch tag.kind {
            case .value: append(.value(try key(of: tag)))
            case .section: open.append(OpenSection(key: try key(of: tag), isInverted: false))
            case .invertedSection: open.append(OpenSection(key: try key(of: tag), isInverted: true))
            case .end: try close(tag)
            case .partial: append(try partial(tag))
            case .comment: break
            }
        }
    }

    func finish() throws(TemplateError) -> [TemplateNode] {
        if let section = open.last {
            throw error(at: section.key.position, "section '\(section.key.text)' is not closed")
        }
        return nodes
    }

    private mutating func append(_ node: TemplateNode) {
        if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
    }

    private mutating func close(_ tag: TemplateTag) throws(TemplateError) {
        let key = try key(of: tag)
        guard let section = open.popLast() else {
            throw error(at: tag.position, "'{{/\(key.text)}}' closes no section")
        }
        guard section.key.components == key.components else {
            throw error(
                at: tag.position,
                "'{{/\(key.text)}}' closes section '\(section.key.text)' of line \(section.key.position.line)"
            )
        }
        append(.section(section.key, isInverted: section.isInverted, section.nodes))
    }

    private func key(of tag: TemplateTag) throws(TemplateError) -> TemplateKey {
        if tag.content == "." { return TemplateKey([], at: tag.position) }
        let components = tag.content.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard components.allSatisfy(Self.isIdentifier) else {
            throw error(
                at: tag.position,
                "'\(tag.content)' is not a key: letters, digits and '_', joined by '.'"
            )
        }
        return TemplateKey(components, at: tag.position)
    }

    private func partial(_ tag: TemplateTag) throws(TemplateError) -> TemplateNode {
        let components = tag.content.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard components.allSatisfy(Self.isIdentifier) else {
            throw error(at: tag.position, "'\(tag.content)' is not the name of a template")
        }
        guard tag.indentation.allSatisfy({ $0 == " " }) else {
            throw error(at: tag.position, "partials are indented by spaces, not tabs")
        }
        return .partial(name: tag.content, indentation: tag.indentation.utf8.count, tag.position)
    }

    private static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !("0"..."9").contains(first) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_": true
            default: false
            }
        }
    }

    private func error(at position: TemplatePosition, _ message: String) -> TemplateError {
        TemplateError(file: file, position: position, message: message)
    }
}
