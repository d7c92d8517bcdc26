import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// What a scheme is: the three types of Swagger 2.0.
    ///
    /// Source: <https://spec.openapis.org/oas/v2.0#security-scheme-object>
    mutating func swaggerKind(_ type: Located<String>, of object: ObjectNode) -> SecurityScheme.Kind? {
        switch type.value {
        case "basic":
            return .http(scheme: Located("basic", at: type.range), bearerFormat: nil)
        case "apiKey":
            return apiKey(object)
        case "oauth2":
            return swaggerFlows(of: object).map { .oauth2(flows: $0) }
        default:
            report(.securitySchemeTypeUnknown(type.value, version), at: type.range)
            return nil
        }
    }

    private mutating func swaggerFlows(of object: ObjectNode) -> OAuthFlows? {
        guard let name = requiredString("flow", of: object) else { return nil }
        let needed: [String]
        switch name.value {
        case "implicit": needed = ["authorizationUrl", "scopes"]
        case "password", "application": needed = ["tokenUrl", "scopes"]
        case "accessCode": needed = ["authorizationUrl", "tokenUrl", "scopes"]
        default:
            report(.oauthFlowUnknown(name.value), at: name.range)
            return nil
        }
        for field in needed where !object.has(field) {
            report(.missingField(field, of: .securityScheme), at: object.range.beginning)
        }
        let flow = OAuthFlow(
            authorizationUrl: string("authorizationUrl", of: object),
            tokenUrl: string("tokenUrl", of: object),
            refreshUrl: nil,
            scopes: named("scopes", of: object) { $0.string($1, called: "the text of a scope", at: $2) }
                .filter { !$0.name.hasPrefix("x-") },
            extensions: [],
            range: object.range
        )
        return OAuthFlows(
            implicit: name.value == "implicit" ? flow : nil,
            password: name.value == "password" ? flow : nil,
            clientCredentials: name.value == "application" ? flow : nil,
            authorizationCode: name.value == "accessCode" ? flow : nil,
            range: object.range
        )
    }
}
