import OpenAPIModel
import ReferenceModel
import SDKModel
import YAMLModel

/// Turns schemas into shapes: each model once, and what uses it leads to it.
struct ShapePlanner {
    let schemas: SchemaArena
    let models: ModelTable
    let types: SwiftTypes

    typealias Shape = APIReference.SchemaShape

    /// How deep shapes may lie within each other; what is deeper is left out.
    static let depthLimit = 64

    init(_ schemas: SchemaArena, models: ModelTable, types: SwiftTypes) {
        self.schemas = schemas
        self.models = models
        self.types = types
    }

    /// A schema where it is used.
    func shape(of id: SchemaID, depth: Int = 0) -> Shape {
        if let model = models[id], let entry = models[model] { return use(of: model, entry) }
        return own(id, type: nil, depth: depth)
    }

    /// What a model says of itself.
    func contents(of entry: ModelTable.Entry) -> Shape {
        if let answers = entry.answers { return shape(of: answers) }
        guard let schema = entry.schema else {
            return entry.type.map(shape(of:)) ?? Shape(type: .init("any JSON"))
        }
        return own(schema, type: entry.type, depth: 0)
    }

    /// What the schema says, though it be a model.
    func own(_ id: SchemaID, type: TypeDeclaration?, depth: Int) -> Shape {
        let schema = schemas[id]
        guard depth < Self.depthLimit else {
            return annotated(schema, TypeWords.scalar(schema), .plain, type)
        }
        if let target = soleBase(of: schema) {
            return shape(of: target, depth: depth + 1).overlaid(annotated(schema, "", .plain, type))
        }
        if let union = alternatives(id, type: type, depth: depth) { return union }
        if hasMembers(schema) || unionType(type) != nil { return object(id, type: type, depth: depth) }
        if !schema.prefixItems.isEmpty {
            let items = schema.prefixItems.map { shape(of: $0, depth: depth + 1) }
            let rest = rest(of: schema, depth: depth)
            return annotated(schema, "array", .tuple(items, rest: rest), type)
        }
        if let items = schema.items, schemas[items].boolean == nil {
            let item = shape(of: items, depth: depth + 1)
            return annotated(schema, TypeWords.array(of: item.type), .array(item), type)
        }
        return annotated(schema, TypeWords.scalar(schema), .plain, type)
    }

    private func rest(of schema: Schema, depth: Int) -> Shape? {
        guard let items = schema.items ?? schema.unevaluatedItems, schemas[items].boolean != false else {
            return nil
        }
        return shape(of: items, depth: depth + 1)
    }

    /// The schema that this one is, but for annotations and further rules.
    private func soleBase(of schema: Schema) -> SchemaID? {
        guard schema.properties.isEmpty, schema.oneOf.isEmpty, schema.anyOf.isEmpty,
            schema.additionalProperties == nil, schema.prefixItems.isEmpty
        else { return nil }
        switch (schema.reference?.target, schema.allOf.count) {
        case (let target?, 0): return target
        case (nil, 1): return schema.allOf.first
        default: return nil
        }
    }

    private func hasMembers(_ schema: Schema) -> Bool {
        !schema.properties.isEmpty || !schema.allOf.isEmpty || schema.reference != nil
            || schema.additionalProperties != nil || !schema.patternProperties.isEmpty
            || schema.type?.value.contains(.object) == true
    }

    func unionType(_ type: TypeDeclaration?) -> UnionType? {
        if case .union(let union) = type { union } else { nil }
    }
}

extension ShapePlanner {
    /// A mention of a model: what has no parts is told where it is used, too.
    private func use(of model: APIReference.ModelID, _ entry: ModelTable.Entry) -> Shape {
        guard let id = entry.schema else {
            return Shape(type: .init([.init(entry.name, model: model)]), structure: .model(model))
        }
        let link =
            entry.documentName.map { APIReference.LinkedText([.init($0, model: model)]) }
            ?? words(of: id).linked(to: model)
        let schema = schemas[schemas.resolved(id)]
        guard isPlain(schema) else {
            let isNullable =
                schema.isNullable
                || (schema.oneOf + schema.anyOf).contains { schemas[$0].type?.value == [.null] }
            return Shape(
                type: TypeWords.nullable(link, isNullable),
                description: .init(schemas[id].description ?? schema.description),
                isNullable: isNullable,
                isReadOnly: schema.readOnly?.value == true,
                isWriteOnly: schema.writeOnly?.value == true,
                deprecation: schema.deprecated?.value == true ? .init(reason: nil) : nil,
                structure: .model(model)
            )
        }
        let said = own(schemas.resolved(id), type: entry.type, depth: Self.depthLimit)
        let isNamed = entry.documentName != nil && said.allowedValues.isEmpty
        let kind = isNamed ? [APIReference.LinkedText.Piece(" (\(said.type.text))")] : []
        return said.with(type: APIReference.LinkedText(link.pieces + kind))
    }

    private func isPlain(_ schema: Schema) -> Bool {
        !hasMembers(schema) && schema.oneOf.isEmpty && schema.anyOf.isEmpty && schema.items == nil
            && schema.prefixItems.isEmpty
    }

    /// A shape with all that the schema says beside its structure.
    func annotated(
        _ schema: Schema,
        _ words: String,
        _ structure: Shape.Structure,
        _ type: TypeDeclaration?
    ) -> Shape { annotated(schema, APIReference.LinkedText(words), structure, type) }

    func annotated(
        _ schema: Schema,
        _ words: APIReference.LinkedText,
        _ structure: Shape.Structure,
        _ type: TypeDeclaration?
    ) -> Shape {
        let allowsNull =
            schema.isNullable || schema.enum?.value.contains { $0.content == .null } == true
        return Shape(
            type: TypeWords.nullable(words, allowsNull && !words.text.isEmpty),
            title: schema.title?.value,
            description: .init(schema.description),
            constraints: ConstraintWords.constraints(of: schema),
            defaultValue: schema.default.map(ValueText.plain),
            allowedValues: AllowedValues.values(of: schema, type: type),
            isNullable: allowsNull,
            isReadOnly: schema.readOnly?.value == true,
            isWriteOnly: schema.writeOnly?.value == true,
            deprecation: schema.deprecated?.value == true ? .init(reason: reason(schema)) : nil,
            structure: structure
        )
    }

    private func reason(_ schema: Schema) -> String? {
        DeprecationReason.text(in: schema.extensions)
    }
}
