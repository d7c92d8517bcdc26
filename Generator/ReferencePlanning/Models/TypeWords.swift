import OpenAPIModel
import ReferenceModel

/// Types in the words of the document.
enum TypeWords {
    typealias Linked = APIReference.LinkedText

    /// `string (date-time)`, `integer or string`; what the type is where the schema does not say it.
    static func scalar(_ schema: Schema) -> String {
        if let boolean = schema.boolean { return boolean ? "any JSON" : "nothing" }
        let types = (schema.type?.value ?? inferred(schema)).filter { $0 != .null }
        let format = schema.format.map { " (\($0.value))" } ?? ""
        if types.isEmpty { return schema.type == nil ? "any JSON\(format)" : "null" }
        return types.map(\.rawValue).joined(separator: " or ") + format
    }

    static func array(of item: Linked?) -> Linked {
        item.map { Linked([.init("array of ")] + $0.pieces) } ?? Linked("array of any JSON")
    }

    static func map(of value: Linked) -> Linked { Linked([.init("map of string to ")] + value.pieces) }

    static func alternatives(_ kind: APIReference.Alternatives.Kind, of members: [Linked]) -> Linked {
        let limit = 6
        var pieces: [Linked.Piece] = [
            .init(members.count > limit ? "\(kind.rawValue) \(members.count) kinds" : "")
        ]
        if members.count <= limit {
            for (index, member) in members.enumerated() {
                if index > 0 { pieces.append(.init(" or ")) }
                pieces += member.pieces
            }
        }
        return Linked(pieces.filter { !$0.text.isEmpty })
    }

    static func nullable(_ type: Linked, _ isNullable: Bool) -> Linked {
        isNullable && type.text != "null" ? Linked(type.pieces + [.init(" or null")]) : type
    }

    /// What keywords and values tell of the type.
    private static func inferred(_ schema: Schema) -> [SchemaType] {
        let values = schema.enum?.value ?? schema.const.map { [$0] } ?? []
        if !values.isEmpty {
            var types: [SchemaType] = []
            for value in values {
                let type = SchemaType(of: value)
                if !types.contains(type) { types.append(type) }
            }
            return types
        }
        if schema.minLength != nil || schema.maxLength != nil || schema.pattern != nil { return [.string] }
        let isNumber =
            schema.minimum != nil || schema.maximum != nil || schema.exclusiveMinimum != nil
            || schema.exclusiveMaximum != nil || schema.multipleOf != nil
        return isNumber ? [.number] : []
    }
}
