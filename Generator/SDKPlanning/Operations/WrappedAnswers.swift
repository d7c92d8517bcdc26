import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel
import YAMLModel

/// An answer's schema as far as envelopes and pages look at it: an object's properties.
struct AnswerShape {
    let schema: SchemaID
    let flat: FlatSchema

    init?(_ media: MediaType, _ flattening: SchemaFlattening) {
        guard let schema = media.schema else { return nil }
        let flat = flattening.flatten([schema])
        guard flat.alternatives.isEmpty, flat.enumeration == nil, flat.isObjectLike else { return nil }
        self.schema = schema
        self.flat = flat
    }

    func property(_ name: String) -> FlatSchema.Property? { flat.properties.first { $0.name == name } }
}

extension OperationPlanner {
    /// What is inside of an envelope; nil for an answer that is none.
    mutating func envelopeContent(
        _ media: MediaType,
        proposed: String
    ) -> (type: TypeReference, isOptional: Bool)? {
        guard let name = configuration.envelope?.value, let shape = AnswerShape(media, types.flattening),
            let property = shape.property(name), shape.flat.properties.count == 1
        else { return nil }
        markWrapping(shape.schema)
        let type = types.type(ofAll: property.schemas, at: SchemaPlace(owner: nil, proposed: proposed))
        received += Self.names(in: type.reference)
        let isOptional = type.isNullable || !shape.flat.isRequired(name)
        return (type.reference, isOptional)
    }

    /// The pages of an answer; nil for one that fits no convention.
    mutating func pages(
        _ source: DocumentOperation,
        _ media: MediaType,
        proposed: String
    ) -> Success.Result? {
        let mark = source.operation.extensions.first { $0.name == "x-pagination" }?.value
        if mark?.string == "none" { return nil }
        let shape = AnswerShape(media, types.flattening)
        let query = source.effectiveParameters.map(\.value).filter { $0.location.value == .query }
        let names = Set(query.map(\.name.value))
        var single: Success.Result?
        for (index, convention) in configuration.paginations.enumerated() {
            if let name = mark?.string, name != convention.name { continue }
            // What else an answer holds would be lost.
            let wanted = 1 + (convention.information == nil ? 0 : 1)
            guard let shape, shape.flat.properties.count == wanted,
                let planned = paging.plan(index, shape, &types)
            else { continue }
            let isWhole = convention.parameters.allSatisfy(names.contains)
            guard isWhole || single == nil else { continue }
            guard let item = itemType(shape, convention.items, proposed: proposed) else { continue }
            markWrapping(shape.schema)
            received += Self.names(in: item)
            if isWhole { return .pages(convention: planned, item: item) }
            single = .page(convention: planned, item: item)
        }
        if let mark, single == nil { reportUnfitting(mark) }
        return single
    }

    private mutating func itemType(_ shape: AnswerShape, _ items: String, proposed: String) -> TypeReference?
    {
        guard let property = shape.property(items) else { return nil }
        guard types.flattening.flatten(property.schemas).items != nil else { return nil }
        let list = types.type(ofAll: property.schemas, at: SchemaPlace(owner: nil, proposed: proposed))
        guard case .array(let item) = types.underlying(list.reference) else { return nil }
        return item
    }

    private mutating func reportUnfitting(_ mark: YAMLNode) {
        let known = configuration.paginations.map(\.name)
        guard let name = mark.string, known.contains(name) else {
            let name = mark.string ?? mark.kindName
            let hint = Suggestion.nearest(to: name, among: known)
            types.log.report(.unusedOverride("pagination", name, hint: hint), at: mark.range)
            return
        }
        types.log.report(.paginationDoesNotFit(name), at: mark.range)
    }

    /// Remembers that a schema only wraps answers: it needs no type unless something else holds it.
    private mutating func markWrapping(_ schema: SchemaID) {
        var queue = [schema]
        while let id = queue.popLast() {
            let target = document.schemas.resolved(id)
            if let named = types.named[target] { wrappings.insert(named.name) }
            queue += document.schemas[target].allOf
        }
    }
}
