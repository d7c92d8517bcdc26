import ReferenceModel

/// What a table says of a value beside its type.
struct SchemaNotes {
    let links: PageLinks
    /// False outside of tables, where a bar is only that.
    var isCell = true

    typealias Shape = APIReference.SchemaShape

    /// Parts of a cell, separated by `<br>`; nothing of the description.
    func facts(_ shape: Shape, isItem: Bool = false) -> [String] {
        var facts: [String] = []
        if !isItem { facts += marks(shape) }
        let rules = shape.constraints.map(constraint)
        if !rules.isEmpty {
            facts.append((isItem ? "Each: " : "") + Self.sentence(rules.joined(separator: "; ")))
        }
        if let value = shape.defaultValue, !isItem {
            facts.append(value.isEmpty ? "Default: empty" : "Default: \(code(value))")
        }
        facts += values(shape.allowedValues)
        if case .array(let item) = shape.structure { facts += self.facts(item, isItem: true) }
        return facts
    }

    /// Description, then facts, in a cell.
    func cell(_ description: APIReference.CommonMark?, _ facts: [String]) -> String {
        let words = description.map { ForeignMarkdown($0).cell() } ?? ""
        return ([words] + facts).filter { !$0.isEmpty }.joined(separator: "<br>")
    }

    private func marks(_ shape: Shape) -> [String] {
        var marks: [String] = []
        if let deprecation = shape.deprecation { marks.append(Self.deprecated(deprecation)) }
        if shape.isReadOnly { marks.append("Only in answers.") }
        if shape.isWriteOnly { marks.append("Only in requests.") }
        return marks
    }

    static func deprecated(_ deprecation: APIReference.Deprecation) -> String {
        "**Deprecated.**" + (deprecation.reason.map { " " + ForeignMarkdown(.init($0)).cell() } ?? "")
    }

    private func code(_ text: String) -> String {
        isCell ? MarkdownText.cellCode(text) : MarkdownText.code(text)
    }

    private func constraint(_ constraint: Shape.Constraint) -> String {
        switch constraint {
        case .words(let words): MarkdownText.plain(words)
        case .pattern(let pattern): "matches \(code(pattern))"
        }
    }

    private func values(_ values: [Shape.AllowedValue]) -> [String] {
        guard !values.isEmpty else { return [] }
        let head = values.count == 1 ? "Value: " : "Values: "
        if values.allSatisfy({ $0.description == nil }) {
            return [head + values.map(name).joined(separator: ", ")]
        }
        return [String(head.dropLast())]
            + values.map { value in
                name(value) + (value.description.map { ": " + ForeignMarkdown($0).cell() } ?? "")
            }
    }

    /// `en-US` (`.enUS`).
    private func name(_ value: Shape.AllowedValue) -> String {
        let text = value.value.isEmpty ? "an empty text" : code(value.value)
        return text + (value.swiftName.map { " (\(code($0)))" } ?? "")
    }

    private static func sentence(_ text: String) -> String {
        (text.first.map { $0.uppercased() } ?? "") + text.dropFirst() + "."
    }
}
