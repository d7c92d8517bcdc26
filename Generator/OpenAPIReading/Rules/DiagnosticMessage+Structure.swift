import Diagnostics
import OpenAPIModel
import YAMLModel

extension DiagnosticMessage {
    static func rootNotMapping(_ node: YAMLNode) -> Self {
        Self(.documentNotMapping, "an OpenAPI document must be a mapping, not \(node.kindName)")
    }

    static func versionMissing(_ keys: [String]) -> Self {
        let near = Suggestion.nearest(to: "openapi", among: keys)
        let hint =
            near.map { "is '\($0)' meant to be 'openapi'?" } ?? "start the document with 'openapi: 3.1.1'"
        return Self(.versionMissing, "the document has no 'openapi' that gives its version", hint: hint)
    }

    static func notOpenAPI(_ key: String) -> Self {
        Self(.notOpenAPI, "the document starts with '\(key)': it is no OpenAPI document")
    }

    static func versionNotSupported(_ text: String) -> Self {
        Self(.versionNotSupported, "version '\(text)' of OpenAPI cannot be read", hint: "use 3.0, 3.1 or 3.2")
    }

    static func versionNotText(_ text: String) -> Self {
        Self(.versionNotText, "the version \(text) is a number", hint: "write '\(text).0' in quotes")
    }

    static func wrongType(_ name: String, must: String, not node: YAMLNode, hint: String? = nil) -> Self {
        Self(.wrongType, "\(name) must \(must), not \(node.kindName)", hint: hint)
    }

    static func missingField(_ field: String, of kind: ObjectKind) -> Self {
        Self(.missingField, "\(kind.name) must have '\(field)'")
    }

    static var documentWithoutContent: Self {
        Self(.missingField, "the document must have 'paths', 'components' or 'webhooks'")
    }

    static func unknownField(_ key: String, of kind: ObjectKind, fields: [ObjectField]) -> Self {
        let near = Suggestion.nearest(to: key, among: fields.map(\.name))
        return Self(
            .unknownField,
            "\(kind.name) has no field '\(key)'",
            hint: near.map { "did you mean '\($0)'?" }
        )
    }

    static func fieldOfLaterVersion(
        _ key: String,
        _ since: SpecificationVersion,
        _ version: SpecificationVersion
    ) -> Self {
        Self(
            .fieldOfLaterVersion,
            "'\(key)' came with OpenAPI \(since.rawValue), but the document is of \(version.rawValue)"
        )
    }

    static func exampleAndExamples(_ kind: ObjectKind) -> Self {
        Self(.exampleAndExamples, "\(kind.name) may have 'example' or 'examples', not both")
    }

    static func duplicateTag(_ name: String) -> Self {
        Self(.duplicateTag, "tag '\(name)' is declared twice")
    }

    static func dialectUnknown(_ dialect: String) -> Self {
        Self(.dialectUnknown, "schema dialect '\(dialect)' is not known and is read as JSON Schema 2020-12")
    }
}

extension DiagnosticMessage {
    static func serverVariableUndefined(_ name: String, among names: [String]) -> Self {
        let near = Suggestion.nearest(to: name, among: names)
        return Self(
            .serverVariableUndefined,
            "server variable '\(name)' is not defined, so the server is left out",
            hint: near.map { "did you mean '\($0)'?" } ?? "add '\(name)' with a default under 'variables'"
        )
    }

    static func serverVariableUnused(_ name: String) -> Self {
        Self(.serverVariableUnused, "server variable '\(name)' does not stand in 'url'")
    }

    static func serverVariableEnumEmpty(_ name: String) -> Self {
        Self(.serverVariableEnum, "'enum' of server variable '\(name)' has no value")
    }

    static func serverVariableDefaultNotInEnum(_ value: String) -> Self {
        Self(.serverVariableEnum, "default '\(value)' is not among the values of 'enum'")
    }

    static func securitySchemeNotFound(
        _ name: String,
        among names: [String],
        _ version: SpecificationVersion
    ) -> Self {
        let near = Suggestion.nearest(to: name, among: names)
        let section = version == .v2_0 ? "securityDefinitions" : "components.securitySchemes"
        return Self(
            .securitySchemeNotFound,
            "there is no security scheme '\(name)'",
            hint: near.map { "did you mean '\($0)'?" } ?? "add '\(name)' under '\(section)'"
        )
    }

    static func securitySchemeTypeUnknown(_ type: String, _ version: SpecificationVersion) -> Self {
        let types =
            version == .v2_0
            ? ["basic", "apiKey", "oauth2"] : ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]
        let near = Suggestion.nearest(to: type, among: types)
        return Self(
            .securitySchemeType,
            "'\(type)' is no type of security scheme",
            hint: near.map { "did you mean '\($0)'?" } ?? "use one of \(types.joined(separator: ", "))"
        )
    }

    static func apiKeyLocationUnknown(_ place: String) -> Self {
        Self(.securitySchemeType, "an API key cannot be in '\(place)'", hint: "use query, header or cookie")
    }
}
