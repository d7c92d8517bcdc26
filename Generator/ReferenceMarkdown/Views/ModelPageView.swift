import ReferenceModel

/// The page of a model, with those that are nested in it.
struct ModelPageView {
    let path: String
    let api: String
    let sections: [ModelSectionView]

    static func pages(of reference: APIReference) -> [ModelPageView] {
        let links = PageLinks(reference, isModel: true)
        var order: [APIReference.ModelID] = []
        var members: [APIReference.ModelID: [APIReference.ModelID]] = [:]
        for index in reference.models.indices {
            let id = APIReference.ModelID(index: index)
            let page = PageLinks.page(of: id, in: reference)
            if members[page] == nil { order.append(page) }
            members[page, default: []].append(id)
        }
        return order.compactMap { page in
            guard let model = reference[page] else { return nil }
            return ModelPageView(
                path: "models/\(model.anchor).md",
                api: MarkdownText.plain(reference.title),
                sections: (members[page] ?? []).compactMap { id in
                    reference[id].map {
                        ModelSectionView($0, of: reference, isPage: id == page, links: links)
                    }
                }
            )
        }
    }
}

/// A model: what it is, what is in it, who uses it.
struct ModelSectionView {
    let hashes: String
    let anchor: String?
    let name: String
    let kind: String
    let swift: String?
    let document: String?
    let deprecation: String?
    let description: [String]
    let facts: [String]
    let hasRows: Bool
    let rows: [PropertyRows.Row]
    let alternatives: AlternativesView?
    let hasValues: Bool
    let values: [ValueRowView]
    let sample: SampleView?
    let uses: String?
    let links: [String]

    init(_ model: APIReference.Model, of reference: APIReference, isPage: Bool, links pageLinks: PageLinks) {
        hashes = isPage ? "#" : "##"
        anchor = isPage ? nil : model.anchor
        name = MarkdownText.plain(model.name)
        kind = ModelText.kind(model, links: pageLinks)
        swift = model.declaration.first.map(MarkdownText.code)
        document = model.documentName.flatMap { $0 == model.name ? nil : MarkdownText.code($0) }
        deprecation = model.deprecation.map(SchemaNotes.deprecated)
        description = model.schema.description.map { ForeignMarkdown($0).blocks(below: 2) + [""] } ?? []
        facts = ModelText.facts(model.schema, links: pageLinks)
        rows = PropertyRows(links: pageLinks).rows(model.schema)
        hasRows = !rows.isEmpty
        if case .alternatives(let alternatives) = model.schema.structure {
            self.alternatives = AlternativesView(
                alternatives,
                isAnswers: model.kind == .answers,
                links: pageLinks
            )
        } else {
            alternatives = nil
        }
        values = model.schema.allowedValues.map(ValueRowView.init)
        hasValues = !values.isEmpty
        sample = model.sample.map { SampleView($0, title: nil) }
        uses = ModelText.uses(model, of: reference, links: pageLinks)
        links = LinkText.list(model.links)
    }
}

/// The kinds that a union has.
struct AlternativesView {
    let introduction: String
    let rows: [Row]

    struct Row {
        let type: String
        let swift: String
        let values: String
        let notes: String
    }

    init(_ alternatives: APIReference.Alternatives, isAnswers: Bool, links: PageLinks) {
        let count = alternatives.kind == .oneOf ? "One of these" : "Any of these"
        let key = alternatives.discriminator.map { ", by the value of \(MarkdownText.code($0))" } ?? ""
        introduction = isAnswers ? "A case for each documented answer:" : "\(count)\(key):"
        let notes = SchemaNotes(links: links)
        rows = alternatives.members.map { member in
            Row(
                type: links.words(member.schema.type),
                swift: member.swiftName.map(MarkdownText.cellCode) ?? "",
                values: member.discriminatorValues.map(MarkdownText.cellCode).joined(separator: ", "),
                notes: notes.cell(member.schema.description, notes.facts(member.schema))
            )
        }
    }
}

/// A value of an enumeration.
struct ValueRowView {
    let value: String
    let swift: String
    let description: String

    init(_ value: APIReference.SchemaShape.AllowedValue) {
        self.value = value.value.isEmpty ? "(empty)" : MarkdownText.cellCode(value.value)
        swift = value.swiftName.map(MarkdownText.cellCode) ?? ""
        description = value.description.map { ForeignMarkdown($0).cell() } ?? ""
    }
}

/// Sentences about a model.
enum ModelText {
    private static let shownUses = 12

    static func kind(_ model: APIReference.Model, links: PageLinks) -> String {
        let kind =
            switch model.kind {
            case .object: "Object"
            case .enumeration: "Enumeration of \(links.words(model.schema.type))"
            case .union: "Union"
            case .array, .dictionary, .alias, .value: capitalised(links.words(model.schema.type))
            case .answers: "Answers of an operation"
            }
        return model.schema.isNullable && model.kind == .object ? "\(kind) or null" : kind
    }

    private static func capitalised(_ text: String) -> String {
        guard let first = text.first, first.isLowercase else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// Without the values, which have a table.
    static func facts(_ shape: APIReference.SchemaShape, links: PageLinks) -> [String] {
        let bare = APIReference.SchemaShape(
            type: shape.type,
            constraints: shape.constraints,
            defaultValue: shape.defaultValue,
            isReadOnly: shape.isReadOnly,
            isWriteOnly: shape.isWriteOnly,
            structure: shape.structure
        )
        var facts = SchemaNotes(links: links, isCell: false).facts(bare)
        if case .object(let object) = shape.structure, object.isClosed {
            facts.append("No other keys are allowed.")
        }
        return facts
    }

    static func uses(
        _ model: APIReference.Model,
        of reference: APIReference,
        links: PageLinks
    ) -> String? {
        let uses = model.uses.compactMap { use -> String? in
            switch use {
            case .operation(let anchor, let id):
                links.path(ofOperation: anchor).map { "[\(MarkdownText.code(id))](\($0))" }
            case .model(let id):
                reference[id].flatMap { other in
                    links.path(of: id).map { "[\(MarkdownText.plain(other.name))](\($0))" }
                }
            }
        }
        guard !uses.isEmpty else { return nil }
        let rest = uses.count > shownUses ? " and \(uses.count - shownUses) more" : ""
        return uses.prefix(shownUses).joined(separator: ", ") + rest
    }
}

/// The page with all models, by name.
struct ModelIndexView {
    let title: String
    let rows: [Row]

    struct Row {
        let name: String
        let path: String
        let kind: String
        let purpose: String
    }

    init(_ reference: APIReference) {
        title = MarkdownText.plain(reference.title)
        let models = reference.models.filter { $0.parent == nil }
            .map { (key: $0.name.lowercased(), model: $0) }
            .sorted { ($0.key, $0.model.anchor) < ($1.key, $1.model.anchor) }
        rows = models.map { _, model in
            let words = model.schema.description.map { ForeignMarkdown($0).cell() } ?? ""
            return Row(
                name: MarkdownText.plain(model.name),
                path: "\(model.anchor).md",
                kind: model.kind.rawValue,
                purpose: words.split(separator: "<br>").first.map(String.init) ?? ""
            )
        }
    }
}
