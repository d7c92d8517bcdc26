import HTMLWriting
import ReferenceModel

/// Makes views of schemas; what a model says is left to the model's own place on the page.
struct ShapeWriter {
    private let reference: APIReference
    let repetitions: Repetitions

    /// Schemas written inside each other beyond this depth are named, but not shown.
    private static let depth = 24

    init(_ reference: APIReference) {
        self.reference = reference
        self.repetitions = Repetitions(reference)
    }

    var schemes: [APIReference.SecurityScheme] { reference.securitySchemes }

    func pieces(_ text: APIReference.LinkedText) -> [PieceView] {
        text.pieces.map { piece in
            guard let id = piece.model, let model = reference[id] else {
                return PieceView(text: piece.text, model: nil)
            }
            return PieceView(text: nil, model: AnchorView(anchor: model.anchor, name: piece.text))
        }
    }

    func link(_ id: APIReference.ModelID) -> AnchorView? {
        reference[id].map { AnchorView(anchor: $0.anchor, name: $0.name) }
    }

    func shape(_ schema: APIReference.SchemaShape, example: String? = nil, depth: Int = 0) -> ShapeView {
        ShapeView(
            type: pieces(schema.type),
            marks: (schema.isReadOnly ? ["read-only"] : []) + (schema.isWriteOnly ? ["write-only"] : []),
            deprecation: DeprecationView(schema.deprecation),
            facts: facts(schema, example: example),
            description: description(schema),
            values: values(schema.allowedValues) ?? items(of: schema).flatMap { values($0.allowedValues) },
            content: depth < Self.depth ? contents(schema, depth: depth) : []
        )
    }

    /// The fields of an object, if the schema is one.
    func fields(_ object: APIReference.ObjectShape, depth: Int) -> FieldsView {
        var fields = object.properties.map { property in
            FieldView(
                name: property.name,
                isRequired: property.isRequired,
                swiftName: property.swift.flatMap { $0.name == property.name ? nil : $0.name },
                style: nil,
                shape: shape(property.schema, depth: depth + 1)
            )
        }
        if let others = object.others {
            fields.append(
                FieldView(
                    name: fields.isEmpty ? "any key" : "any other key",
                    isRequired: false,
                    swiftName: nil,
                    style: nil,
                    shape: shape(others, depth: depth + 1)
                )
            )
        }
        return FieldsView(
            isOpen: depth == 0,
            title: fields.count == 1 ? "1 field" : "\(fields.count) fields",
            fields: fields,
            note: object.isClosed ? "No other fields are allowed." : nil
        )
    }

    // MARK: What a value must be

    private func description(_ schema: APIReference.SchemaShape) -> CommonMarkText? {
        if let description = CommonMarkText(schema.description) { return description }
        return schema.title.flatMap { $0.isEmpty ? nil : CommonMarkText($0) }
    }

    private func facts(_ schema: APIReference.SchemaShape, example: String?) -> FactsView? {
        var rules = schema.constraints.map { rule($0) }
        var subject: String?
        if rules.isEmpty, let items = items(of: schema), !items.constraints.isEmpty {
            rules = items.constraints.map { rule($0) }
            subject = "Items"
        } else if let items = items(of: schema), !items.constraints.isEmpty {
            rules.append(RuleView(words: "items:", pattern: nil))
            rules += items.constraints.map { rule($0) }
        }
        let example = example == schema.defaultValue ? nil : example
        guard !rules.isEmpty || schema.defaultValue != nil || example != nil else { return nil }
        return FactsView(
            subject: subject,
            rules: rules,
            defaultValue: schema.defaultValue,
            example: example
        )
    }

    /// What is said of the items of an array where they are written, not by a model.
    private func items(of schema: APIReference.SchemaShape) -> APIReference.SchemaShape? {
        guard case .array(let items) = schema.structure else { return nil }
        return items
    }

    private func rule(_ constraint: APIReference.SchemaShape.Constraint) -> RuleView {
        switch constraint {
        case .words(let words): RuleView(words: words, pattern: nil)
        case .pattern(let pattern): RuleView(words: nil, pattern: pattern)
        }
    }

    private func values(_ values: [APIReference.SchemaShape.AllowedValue]) -> ValuesView? {
        guard !values.isEmpty else { return nil }
        guard values.contains(where: { $0.description != nil }) else {
            return ValuesView(
                isShort: true,
                short: values.map { ShortValueView(value: $0.value) },
                long: []
            )
        }
        let long = values.map {
            LongValueView(
                value: $0.value,
                swiftName: $0.swiftName,
                description: CommonMarkText($0.description)
            )
        }
        return ValuesView(isShort: false, short: [], long: long)
    }

    // MARK: What is in a value

    private func contents(_ schema: APIReference.SchemaShape, depth: Int) -> [ContentsView] {
        switch schema.structure {
        case .plain: []
        case .model(let id):
            unfolds(id)
                ? link(id).map { [ContentsView(model: UnfoldingView(isOpen: depth == 0, model: $0))] } ?? []
                : []
        case .object(let object):
            object.properties.isEmpty && object.others == nil
                ? [] : [ContentsView(fields: fields(object, depth: depth))]
        case .array(let items): contents(innermost(items), depth: depth)
        case .tuple(let items, let rest): [ContentsView(places: places(items, rest, depth: depth))]
        case .alternatives(let alternatives):
            [ContentsView(alternatives: members(alternatives, depth: depth))]
        }
    }

    /// What is in arrays of arrays.
    private func innermost(_ schema: APIReference.SchemaShape) -> APIReference.SchemaShape {
        var schema = schema
        while case .array(let items) = schema.structure { schema = items }
        return schema
    }

    /// Whether a model has more to show than what is said where it is used.
    private func unfolds(_ id: APIReference.ModelID) -> Bool {
        guard let model = reference[id] else { return false }
        return model.schema.structure != .plain || !model.schema.constraints.isEmpty
            || (model.schema.allowedValues.isEmpty && model.schema.description != nil)
    }

    private func places(
        _ items: [APIReference.SchemaShape],
        _ rest: APIReference.SchemaShape?,
        depth: Int
    ) -> PlacesView {
        let numbered = items.enumerated().map { index, item in
            PlaceView(name: "item \(index + 1)", shape: shape(item, depth: depth + 1))
        }
        let others = rest.map { [PlaceView(name: "the others", shape: shape($0, depth: depth + 1))] } ?? []
        return PlacesView(items: numbered + others)
    }

    private func members(_ alternatives: APIReference.Alternatives, depth: Int) -> AlternativesView {
        AlternativesView(
            kind: alternatives.kind.rawValue,
            discriminator: alternatives.discriminator,
            members: alternatives.members.map { member in
                MemberView(
                    values: member.discriminatorValues.map { ShortValueView(value: $0) },
                    swiftName: member.swiftName,
                    shape: shape(member.schema, depth: depth + 1)
                )
            },
            common: alternatives.common.map { [fields($0, depth: depth)] } ?? []
        )
    }
}

extension ContentsView {
    fileprivate init(
        model: UnfoldingView? = nil,
        fields: FieldsView? = nil,
        alternatives: AlternativesView? = nil,
        places: PlacesView? = nil
    ) {
        self.model = model
        self.fields = fields
        self.alternatives = alternatives
        self.places = places
    }
}
