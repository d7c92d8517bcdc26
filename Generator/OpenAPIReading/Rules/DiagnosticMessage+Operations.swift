import Diagnostics
import OpenAPIModel

extension DiagnosticMessage {
    static func pathWithoutSlash(_ path: String) -> Self {
        Self(
            .pathInvalid,
            "path '\(path)' does not start with '/', so its operations are left out",
            hint: "write '/\(path)'"
        )
    }

    static func pathInvalid(_ path: String) -> Self {
        guard path.hasPrefix("/") else { return pathWithoutSlash(path) }
        return Self(
            .pathInvalid,
            "the braces in path '\(path)' do not pair up, so its operations are left out"
        )
    }

    static func pathVariableRepeated(_ name: String, in path: String) -> Self {
        Self(.pathVariableRepeated, "'{\(name)}' stands more than once in path '\(path)'")
    }

    static func pathsEquivalent(_ path: String, _ earlier: String) -> Self {
        Self(.pathsEquivalent, "paths '\(path)' and '\(earlier)' match the same addresses")
    }

    static func pathParameterUndeclared(
        _ name: String,
        path: String,
        method: HTTPMethod,
        declared: [String]
    ) -> Self {
        let near = Suggestion.nearest(to: name, among: declared)
        return Self(
            .pathParameterUndeclared,
            "no path parameter '\(name)' is declared for \(method.name) \(path), so the operation is left out",
            hint: near.map { "did you mean '{\($0)}'?" } ?? "add a parameter '\(name)' with 'in: path'"
        )
    }

    static func pathParameterNotInTemplate(_ name: String, path: String) -> Self {
        Self(
            .pathParameterNotInTemplate,
            "path '\(path)' has no place for parameter '\(name)', so the parameter is left out"
        )
    }

    static func pathParameterNotRequired(_ name: String) -> Self {
        Self(
            .pathParameterNotRequired,
            "path parameter '\(name)' must be required",
            hint: "add 'required: true'"
        )
    }

    static func parameterLocationUnknown(_ place: String, _ version: SpecificationVersion) -> Self {
        let places =
            version == .v2_0
            ? ["query", "header", "path", "formData", "body"] : ["query", "header", "path", "cookie"]
        let hint =
            switch place {
            case "body", "formData": "describe the body with 'requestBody'"
            default:
                Suggestion.nearest(to: place, among: places).map { "did you mean '\($0)'?" }
                    ?? "use \(places.dropLast().joined(separator: ", ")) or \(places.last ?? "")"
            }
        return Self(.parameterLocationUnknown, "a parameter cannot be in '\(place)'", hint: hint)
    }

    static func duplicateParameter(_ identity: Parameter.Identity) -> Self {
        Self(
            .duplicateParameter,
            "\(identity.location.rawValue) parameter '\(identity.name)' is declared twice"
        )
    }

    static func headerParameterIgnored(_ name: String) -> Self {
        Self(
            .headerIgnored,
            "header parameter '\(name)' is ignored",
            hint: name.lowercased() == "authorization"
                ? "describe it with 'security'" : "describe it with the media types of bodies and responses"
        )
    }

    static func headerNameInvalid(_ name: String) -> Self {
        Self(
            .headerNameInvalid,
            "'\(name.printable)' cannot be the name of a header",
            hint: "use letters, digits and hyphens"
        )
    }

    static var contentTypeHeaderIgnored: Self {
        Self(.headerIgnored, "header 'Content-Type' is ignored: the media type says the same")
    }

    static func styleUnknown(_ style: String) -> Self {
        let near = Suggestion.nearest(to: style, among: ParameterStyle.allCases.map(\.rawValue))
        return Self(
            .styleNotAllowed,
            "'\(style)' is no style",
            hint: near.map { "did you mean '\($0)'?" }
        )
    }

    static func styleNotAllowed(_ style: ParameterStyle, in place: ParameterLocation) -> Self {
        let allowed = place.allowedStyles.map(\.rawValue).joined(separator: ", ")
        return Self(
            .styleNotAllowed,
            "style '\(style.rawValue)' is not for \(place.rawValue) parameters",
            hint: allowed.isEmpty ? nil : "use \(allowed)"
        )
    }

    static func schemaAndContent(_ name: String) -> Self {
        Self(.schemaOrContent, "\(name) has both 'schema' and 'content': 'content' is ignored")
    }

    static func schemaMissing(_ name: String) -> Self {
        Self(.schemaOrContent, "\(name) has neither 'schema' nor 'content'")
    }

    static func contentNotSingle(_ name: String) -> Self {
        Self(.schemaOrContent, "'content' of \(name) must have one entry: others than the first are ignored")
    }

    static func duplicateOperationId(_ id: String) -> Self {
        Self(
            .duplicateOperationId,
            "operationId '\(id)' is used twice",
            hint: "the operation gets a name from its method and path"
        )
    }

    static var responsesEmpty: Self {
        Self(.responsesEmpty, "an operation must document at least one response")
    }

    static func statusInvalid(_ key: String) -> Self {
        Self(
            .statusInvalid,
            "'\(key)' is no status: the response is left out",
            hint: "use a status such as 200, a range such as 2XX, or default"
        )
    }

    static func statusRangeLowercase(_ key: String) -> Self {
        Self(.statusInvalid, "'\(key)' must be in upper case", hint: "write '\(key.uppercased())'")
    }
}

extension String {
    /// With control characters shown as their code, so that a message stays on its line.
    var printable: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.properties.generalCategory == .control {
                text += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }
}
