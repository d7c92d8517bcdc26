import OpenAPIModel
import ReferenceModel

extension ShapePlanner {
    /// The type of a schema without a name, told by what is next within it.
    func words(of id: SchemaID, depth: Int = 0) -> APIReference.LinkedText {
        if depth > 0, let model = models[id], let name = models[model]?.documentName {
            return .init([.init(name, model: model)])
        }
        let schema = schemas[id]
        guard depth < 4 else { return .init(TypeWords.scalar(schema)) }
        if schema.isBareReference, let target = schema.reference?.target {
            return words(of: target, depth: depth + 1)
        }
        let members = schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf
        let kinds = members.filter { schemas[$0].type?.value != [.null] }
        if !kinds.isEmpty {
            let kind: APIReference.Alternatives.Kind = schema.oneOf.isEmpty ? .anyOf : .oneOf
            let shown =
                kinds.count > 6 ? kinds.map { _ in .init("") } : kinds.map { words(of: $0, depth: depth + 1) }
            return TypeWords.alternatives(kind, of: shown)
        }
        if let items = schema.items, schemas[items].boolean == nil {
            return TypeWords.array(of: words(of: items, depth: depth + 1))
        }
        if !schema.prefixItems.isEmpty { return .init("array") }
        if schema.properties.isEmpty, let others = schema.additionalProperties, schemas[others].boolean == nil
        {
            return TypeWords.map(of: words(of: others, depth: depth + 1))
        }
        let isObject =
            !schema.properties.isEmpty || !schema.allOf.isEmpty || schema.additionalProperties != nil
        return .init(isObject ? "object" : TypeWords.scalar(schema))
    }
}

extension APIReference.LinkedText {
    /// The same with a link on all words that have none.
    func linked(to model: APIReference.ModelID) -> Self {
        Self(pieces.map { Piece($0.text, model: $0.model ?? model) })
    }
}
