/// A piece of a parsed template.
package indirect enum TemplateNode: Sendable, Hashable {
    case text(String, TemplatePosition)
    case value(TemplateKey)
    /// `{{#key}}…{{/key}}`; inverted for `{{^key}}…{{/key}}`.
    case section(TemplateKey, isInverted: Bool, [TemplateNode])
    /// `{{> Folder/Name}}`; the indentation, in spaces, is that of a tag alone on its line, else 0.
    case partial(name: String, indentation: Int, TemplatePosition)
}

/// A key of the view: `name`, `type.name`, or no component at all for `.`, the item itself.
package struct TemplateKey: Sendable, Hashable {
    package let components: [String]
    package let position: TemplatePosition

    package init(_ components: [String], at position: TemplatePosition) {
        self.components = components
        self.position = position
    }

    package var text: String { components.isEmpty ? "." : components.joined(separator: ".") }
}
