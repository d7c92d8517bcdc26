/// Swift source with a `render(into:)` for the view of each template.
///
/// Whether a section is over a Bool, an Optional or an Array, and whether a key exists, the Swift compiler decides by
/// the view's type; `#sourceLocation` lets it speak of the template's lines.
package struct RenderFunctions: Sendable, Hashable {
    package let source: String

    /// Templates are sorted by name; throws for a partial that is no template, and for two templates of one view.
    package init(_ templates: [Template]) throws(TemplateError) {
        let sorted = templates.sorted { $0.name < $1.name }
        var views: [String: Template] = [:]
        for template in sorted {
            if let other = views.updateValue(template, forKey: Template.viewName(of: template.name)) {
                throw TemplateError(
                    file: template.file,
                    position: TemplatePosition(line: 1, column: 1),
                    message: "'\(template.name)' and '\(other.name)' both belong to "
                        + "'\(Template.viewName(of: template.name))'"
                )
            }
        }
        var writer = RenderFunctionWriter(names: Set(sorted.map(\.name)))
        for template in sorted { try writer.write(template) }
        self.source = writer.source
    }
}

private struct RenderFunctionWriter {
    let names: Set<String>
    var source = "// Compiled from Templates/*.mustache at build time.\nimport Templating\n"
    private var file = ""

    init(names: Set<String>) { self.names = names }

    mutating func write(_ template: Template) throws(TemplateError) {
        file = template.file
        source += "\n"
        mark(TemplatePosition(line: 1, column: 1))
        source += "extension \(Template.viewName(of: template.name)) {\n"
        source += "    func render(into output: inout TemplateOutput) {\n"
        try write(template.nodes, depth: 0)
        source += "#sourceLocation()\n    }\n}\n"
    }

    private mutating func write(_ nodes: [TemplateNode], depth: Int) throws(TemplateError) {
        for node in nodes {
            switch node {
            case .text(let text, let position):
                mark(position)
                statement("output.write(\(Self.literal(text)) as StaticString)", depth: depth)
            case .value(let key):
                mark(key.position)
                statement("output.write(\(path(key, depth: depth)))", depth: depth)
            case .section(let key, let isInverted, let children):
                try writeSection(key, isInverted: isInverted, children, depth: depth)
            case .partial(let name, let indentation, let position):
                try writePartial(name, indentation: indentation, at: position, depth: depth)
            }
        }
    }

    private mutating func writeSection(
        _ key: TemplateKey,
        isInverted: Bool,
        _ children: [TemplateNode],
        depth: Int
    ) throws(TemplateError) {
        mark(key.position)
        let value = path(key, depth: depth)
        if isInverted {
            statement("if Section.isEmpty(\(value)) {", depth: depth)
            try write(children, depth: depth)
        } else {
            let parameters = "\(context(depth + 1)), output"
            statement(
                "Section.render(\(value), in: \(context(depth)), to: &output) { \(parameters) in",
                depth: depth
            )
            try write(children, depth: depth + 1)
        }
        statement("}", depth: depth)
    }

    private mutating func writePartial(
        _ name: String,
        indentation: Int,
        at position: TemplatePosition,
        depth: Int
    ) throws(TemplateError) {
        guard names.contains(name) else {
            throw TemplateError(file: file, position: position, message: "there is no template '\(name)'")
        }
        mark(position)
        let call = "\(Template.viewName(of: name)).render(\(context(depth)))(into: &output)"
        guard indentation > 0 else { return statement(call, depth: depth) }
        statement("output.indent(by: \(indentation))", depth: depth)
        statement(call, depth: depth)
        statement("output.indent(by: -\(indentation))", depth: depth)
    }

    private mutating func mark(_ position: TemplatePosition) {
        source += "#sourceLocation(file: \(Self.literal(file)), line: \(position.line))\n"
    }

    private mutating func statement(_ text: String, depth: Int) {
        source += String(repeating: "    ", count: depth + 2) + text + "\n"
    }

    private func context(_ depth: Int) -> String { depth == 0 ? "self" : "item\(depth)" }

    private func path(_ key: TemplateKey, depth: Int) -> String {
        ([context(depth)] + key.components).joined(separator: ".")
    }

    private static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case " "..."~": literal.unicodeScalars.append(scalar)
            default: literal += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return literal + "\""
    }
}
