import Diagnostics
import OpenAPIModel
import YAMLModel

extension DiagnosticMessage {
    static func swaggerVersionNotSupported(_ text: String) -> Self {
        Self(.versionNotSupported, "version '\(text)' of Swagger cannot be read", hint: "use Swagger 2.0")
    }

    static func swaggerVersionNotText(_ text: String) -> Self {
        Self(.versionNotText, "the version \(text) is a number", hint: "write '2.0' in quotes")
    }

    static func fieldNotInSwagger(_ key: String, of kind: ObjectKind) -> Self {
        Self(
            .unknownField,
            "\(kind.name) has no field '\(key)' in Swagger 2.0",
            hint: "it came with OpenAPI 3: say it in the words of 2.0, or write the document in OpenAPI 3"
        )
    }

    static func hostWithScheme(_ host: String) -> Self {
        Self(.addressInvalid, "'host' must not have a scheme: '\(host)'", hint: "name it under 'schemes'")
    }

    static func hostWithPath(_ host: String) -> Self {
        Self(.addressInvalid, "'host' must not have a path: '\(host)'", hint: "put it under 'basePath'")
    }

    static func basePathWithoutSlash(_ path: String) -> Self {
        Self(.addressInvalid, "'basePath' must start with '/'", hint: "write '/\(path)'")
    }

    static func addressInvalid(_ text: String) -> Self {
        Self(
            .addressInvalid,
            "'\(text.printable)' is no plain address, so there is no server",
            hint: "Swagger 2.0 has no variables in addresses"
        )
    }

    static func schemeNotSupported(_ scheme: String) -> Self {
        Self(
            .addressInvalid,
            "scheme '\(scheme)' is not supported and is left out",
            hint: "use https or http"
        )
    }

    static func collectionFormatUnknown(_ text: String) -> Self {
        let names = CollectionFormat.allCases.map(\.rawValue)
        let near = Suggestion.nearest(to: text, among: names)
        return Self(
            .collectionFormat,
            "'\(text)' is no collection format, so the list is written with commas",
            hint: near.map { "did you mean '\($0)'?" } ?? "use one of \(names.joined(separator: ", "))"
        )
    }

    static func collectionFormatNotSent(_ format: CollectionFormat, in object: ObjectNode, required: Bool)
        -> Self
    {
        let name = object.entry("name")?.value.string ?? ""
        let place = object.entry("in")?.value.string ?? ""
        return Self(
            .collectionFormat,
            """
            collection format '\(format.rawValue)' of \(place) parameter '\(name)' is not supported, so the \
            \(required ? "operation" : "parameter") is left out
            """,
            hint: ["query", "formData"].contains(place) ? "use csv, ssv, pipes or multi" : "use csv"
        )
    }

    static func collectionFormatOfHeader(_ format: String) -> Self {
        Self(
            .collectionFormat,
            "collection format '\(format)' is not supported in headers of responses, which are read with commas",
            hint: "use csv"
        )
    }

    static func bodyTwice(_ name: String) -> Self {
        Self(.bodyTwice, "a request has one body, so body parameter '\(name)' is left out")
    }

    static func fieldsBesideBody(_ names: [String]) -> Self {
        let all = names.map { "'\($0)'" }.joined(separator: ", ")
        return Self(
            .bodyTwice,
            "the form of \(all) stands beside a body, so it is left out",
            hint: "describe either the body or the form"
        )
    }

    static func duplicateField(_ name: String) -> Self {
        Self(.duplicateParameter, "form field '\(name)' is declared twice")
    }

    static func bodySchemaMissing(_ name: String) -> Self {
        Self(.schemaOrContent, "body parameter '\(name)' must have 'schema'")
    }

    static func bodyWithType(_ name: String) -> Self {
        Self(
            .schemaOrContent,
            "'type' of body parameter '\(name)' must stand under 'schema'; it is read all the same"
        )
    }

    static func schemaOfValue(_ name: String, _ keyword: String) -> Self {
        Self(
            .schemaOrContent,
            "\(name) has '\(keyword)', which is for bodies; it is read all the same",
            hint: "put 'type' in the place of '\(keyword)'"
        )
    }

    static var discriminatorMapping: Self {
        Self(
            .discriminatorInvalid,
            "'discriminator' must be a string in Swagger 2.0, not a mapping",
            hint: "write only the name of the property"
        )
    }

    static func oauthFlowUnknown(_ flow: String) -> Self {
        let flows = ["implicit", "password", "application", "accessCode"]
        let near = Suggestion.nearest(to: flow, among: flows)
        return Self(
            .securitySchemeType,
            "'\(flow)' is no flow of OAuth in Swagger 2.0",
            hint: near.map { "did you mean '\($0)'?" } ?? "use one of \(flows.joined(separator: ", "))"
        )
    }
}
