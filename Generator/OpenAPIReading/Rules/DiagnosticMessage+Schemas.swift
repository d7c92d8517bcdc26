import Diagnostics
import OpenAPIModel
import YAMLModel

extension DiagnosticMessage {
    static func keywordOfLaterVersion(
        _ key: String,
        _ since: SpecificationVersion,
        _ version: SpecificationVersion
    ) -> Self {
        Self(
            .fieldOfLaterVersion,
            "'\(key)' in a schema came with \(since.name), but the document is of \(version.rawValue)"
        )
    }

    static func unknownKeyword(_ key: String, near: String?) -> Self {
        Self(.unknownKeyword, "'\(key)' is no keyword of schemas", hint: near.map { "did you mean '\($0)'?" })
    }

    static func valueNotPositive(_ key: String, _ value: String) -> Self {
        Self(.keywordValueInvalid, "'\(key)' must be greater than 0, not \(value)")
    }

    static func countInvalid(_ key: String, _ value: String) -> Self {
        Self(.keywordValueInvalid, "'\(key)' must be a whole number of 0 or more, not \(value)")
    }

    static func boundsContradict(_ minimum: String, _ maximum: String) -> Self {
        Self(.boundsContradict, "'\(minimum)' is greater than '\(maximum)', so no value is allowed")
    }

    static func listEmpty(_ key: String) -> Self {
        Self(.keywordValueInvalid, "'\(key)' must not be empty")
    }

    static func exclusiveBoundBoolean(_ key: String) -> Self {
        Self(
            .exclusiveBound,
            "'\(key)' is a number in OpenAPI 3.1, not a boolean",
            hint: "write the bound itself under '\(key)'"
        )
    }

    static func exclusiveBoundNumber(_ key: String, _ version: SpecificationVersion) -> Self {
        Self(.exclusiveBound, "'\(key)' is a boolean in \(version.name), not a number")
    }

    static var nullableIn3_1: Self {
        Self(
            .nullableInLaterVersion,
            "'nullable' is not part of OpenAPI 3.1; it is honoured all the same",
            hint: "add 'null' to the types: type: [string, 'null']"
        )
    }

    static func typeListTooEarly(_ version: SpecificationVersion) -> Self {
        Self(.typeList, "'type' must be one name in \(version.name); the list is honoured all the same")
    }

    static func typeNullTooEarly(_ version: SpecificationVersion) -> Self {
        let key = version == .v2_0 ? "x-nullable" : "nullable"
        return Self(
            .typeList,
            "type 'null' came with OpenAPI 3.1",
            hint: "use '\(key): true' beside another type"
        )
    }

    static var typeNullUnquoted: Self {
        Self(.wrongType, "the type 'null' must be a string", hint: "write 'null' in quotes")
    }

    static func typeTwice(_ name: String) -> Self {
        Self(.keywordValueInvalid, "type '\(name)' is listed twice")
    }

    static func typeUnknown(_ name: String) -> Self {
        let names = SchemaType.allCases.map(\.rawValue)
        let hint =
            switch name.lowercased() {
            case "file": "use 'type: string' with 'format: binary'"
            case "str", "text", "date", "datetime", "uuid": "use 'type: string'"
            case "int", "long": "use 'type: integer'"
            case "float", "double", "decimal": "use 'type: number'"
            case "bool": "use 'type: boolean'"
            case "map", "dict", "any": "use 'type: object', or no type for any value"
            case "list": "use 'type: array'"
            default:
                Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
                    ?? "use one of \(names.joined(separator: ", "))"
            }
        return Self(.typeUnknown, "there is no type '\(name)'", hint: hint)
    }

    static var requiredBoolean: Self {
        Self(
            .requiredBoolean,
            "'required' must be a list of property names, not a boolean",
            hint: "name the property under 'required' of the schema that has it"
        )
    }

    static func requiredTwice(_ name: String) -> Self {
        Self(.keywordValueInvalid, "'\(name)' is required twice")
    }

    static func requiredNotDeclared(_ name: String, among names: [String]) -> Self {
        let near = Suggestion.nearest(to: name, among: names)
        return Self(
            .requiredNotDeclared,
            "'\(name)' is required, but no property of that name is described",
            hint: near.map { "did you mean '\($0)'?" }
        )
    }

    static var itemsList: Self {
        Self(.itemsInvalid, "'items' must be one schema; the list is read as 'prefixItems'")
    }

    static func itemsMissing(_ version: SpecificationVersion) -> Self {
        Self(.itemsInvalid, "a schema of type 'array' must have 'items' in \(version.name)")
    }

    static var enumEmpty: Self {
        Self(.enumEmpty, "'enum' has no value; it is ignored")
    }

    static func enumValueTwice(_ node: YAMLNode) -> Self {
        Self(.enumValueTwice, "'\(node.scalarText ?? "null")' is listed twice in 'enum'")
    }

    static func defaultWrongType(_ node: YAMLNode, _ types: [SchemaType]) -> Self {
        let names = types.map(\.rawValue).joined(separator: " or ")
        return Self(.defaultWrongType, "the default is \(node.kindName), but the type is \(names)")
    }

    static func discriminatorText(_ name: String) -> Self {
        Self(
            .discriminatorInvalid,
            "'discriminator' must be a mapping, not a string",
            hint: "write 'discriminator: {propertyName: \(name)}'"
        )
    }

    static func discriminatorMappingNotFound(_ key: String, _ text: String) -> Self {
        Self(
            .discriminatorMappingNotFound,
            "discriminator value '\(key)' stands for '\(text)', which is no schema"
        )
    }
}
