import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    mutating func securityScheme(
        _ node: YAMLNode,
        at location: DocumentLocation
    ) -> Referenceable<SecurityScheme>? {
        referenceable(node, .securityScheme, at: location, cache: \.securitySchemes) {
            $0.securityScheme($1)
        }
    }

    private mutating func securityScheme(_ object: ObjectNode) -> SecurityScheme? {
        guard let type = requiredString("type", of: object) else { return nil }
        let found = version == .v2_0 ? swaggerKind(type, of: object) : kind(type, of: object)
        guard let kind = found else { return nil }
        return SecurityScheme(
            kind: kind,
            typeRange: type.range,
            description: string("description", of: object),
            deprecated: bool("deprecated", of: object, default: false),
            oauth2MetadataUrl: string("oauth2MetadataUrl", of: object),
            extensions: object.extensions,
            range: object.range
        )
    }

    private mutating func kind(_ type: Located<String>, of object: ObjectNode) -> SecurityScheme.Kind? {
        switch type.value {
        case "apiKey":
            return apiKey(object)
        case "http":
            guard let scheme = requiredString("scheme", of: object) else { return nil }
            return .http(scheme: scheme, bearerFormat: string("bearerFormat", of: object))
        case "mutualTLS":
            if version < .v3_1 { report(.fieldOfLaterVersion("mutualTLS", .v3_1, version), at: type.range) }
            return .mutualTLS
        case "oauth2":
            guard object.has("flows") else {
                report(.missingField("flows", of: .securityScheme), at: object.range.beginning)
                return nil
            }
            return child("flows", of: object) { $0.oauthFlows($1, at: $2) }.map { .oauth2(flows: $0) }
        case "openIdConnect":
            return requiredString("openIdConnectUrl", of: object).map { .openIdConnect(openIdConnectUrl: $0) }
        default:
            report(.securitySchemeTypeUnknown(type.value, version), at: type.range)
            return nil
        }
    }

    mutating func apiKey(_ object: ObjectNode) -> SecurityScheme.Kind? {
        let name = requiredString("name", of: object)
        guard let place = requiredString("in", of: object), let name else { return nil }
        guard let location = SecurityScheme.APIKeyLocation(rawValue: place.value) else {
            report(.apiKeyLocationUnknown(place.value), at: place.range)
            return nil
        }
        guard location != .header || Self.isHeaderName(name.value) else {
            report(.headerNameInvalid(name.value), at: name.range)
            return nil
        }
        return .apiKey(name: name, location: Located(location, at: place.range))
    }

    private mutating func oauthFlows(_ node: YAMLNode, at location: DocumentLocation) -> OAuthFlows? {
        guard let object = object(node, .oauthFlows, at: location) else { return nil }
        return OAuthFlows(
            implicit: flow("implicit", of: object, needs: ["authorizationUrl"]),
            password: flow("password", of: object, needs: ["tokenUrl"]),
            clientCredentials: flow("clientCredentials", of: object, needs: ["tokenUrl"]),
            authorizationCode: flow(
                "authorizationCode",
                of: object,
                needs: ["authorizationUrl", "tokenUrl"]
            ),
            deviceAuthorization: flow(
                "deviceAuthorization",
                of: object,
                needs: ["deviceAuthorizationUrl", "tokenUrl"]
            ),
            extensions: object.extensions,
            range: object.range
        )
    }

    private mutating func flow(_ key: String, of flows: ObjectNode, needs urls: [String]) -> OAuthFlow? {
        child(key, of: flows) { reader, node, location in
            guard let object = reader.object(node, .oauthFlow, at: location) else { return nil }
            for field in urls + ["scopes"] where !object.has(field) {
                reader.report(.missingField(field, of: .oauthFlow), at: object.range.beginning)
            }
            return OAuthFlow(
                authorizationUrl: reader.string("authorizationUrl", of: object),
                deviceAuthorizationUrl: reader.string("deviceAuthorizationUrl", of: object),
                tokenUrl: reader.string("tokenUrl", of: object),
                refreshUrl: reader.string("refreshUrl", of: object),
                scopes: reader.named("scopes", of: object) {
                    $0.string($1, called: "the text of a scope", at: $2)
                },
                extensions: object.extensions,
                range: object.range
            )
        }
    }

    /// The alternatives under `security`; nil when there is none, which is not the same as an empty list.
    mutating func security(of object: ObjectNode) -> Located<[SecurityRequirement]>? {
        guard let list = list("security", of: object) else { return nil }
        let requirements = list.elements.compactMap { element -> SecurityRequirement? in
            guard let requirement = self.object(element.node, .securityRequirement, at: element.location)
            else {
                return nil
            }
            return SecurityRequirement(
                schemes: requirement.entries.compactMap { scheme($0, of: requirement) },
                range: requirement.range
            )
        }
        return Located(requirements, at: list.range)
    }

    private mutating func scheme(
        _ entry: YAMLMapping.Entry,
        of requirement: ObjectNode
    ) -> SecurityRequirement.Entry? {
        let scopes = strings(entry.key, of: requirement)?.value ?? []
        return SecurityRequirement.Entry(name: Located(entry.key, at: entry.keyRange), scopes: scopes)
    }
}
