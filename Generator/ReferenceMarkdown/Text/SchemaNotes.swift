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
        facts += values(shape)
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

    /// More than a table should have are on the page of the model.
    private static let shownValues = 40

    private func values(_ shape: Shape) -> [String] {
        let all = shape.allowedValues
        guard !all.isEmpty else { return [] }
        let page = shape.type.pieces.lazy.compactMap(\.model).first.flatMap(links.path(of:))
        let shown = page == nil || all.count <= Self.shownValues ? all[...] : all.prefix(Self.shownValues)
        let rest = page.flatMap { shown.count < all.count ? "[\(all.count - shown.count) more](\($0))" : nil }
        let head = all.count == 1 ? "Value:" : "Values:"
        if shown.allSatisfy({ $0.description == nil }) {
            return ["\(head) \((shown.map(name) + [rest].compactMap(\.self)).joined(separator: ", "))"]
        }
        let lines = shown.map { value in
            name(value) + (value.description.map { ": " + ForeignMarkdown($0).cell() } ?? "")
        }
        return [head] + lines + [rest].compactMap(\.self)
    }

    /// `en-US` (`.enUS`).
    private func name(_ value: Shape.AllowedValue) -> String {
        let text = value.value.isEmpty ? "an empty text" : code(value.value)
        return text + (value.swiftName.map { " (\(code($0)))" } ?? "")
    }

    static func sentence(_ text: String) -> String {
        (text.first.map { $0.uppercased() } ?? "") + text.dropFirst() + "."
    }
}
