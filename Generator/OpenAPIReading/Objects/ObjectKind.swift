import OpenAPIModel

/// The objects of the specification, as messages call them and with the fields that each may have.
enum ObjectKind: CaseIterable, Sendable, Hashable {
    case document, info, contact, license, server, serverVariable, components, paths, pathItem, operation
    case externalDocumentation, parameter, requestBody, mediaType, encoding, responses, response, callback
    case example, link, header, tag, schema, discriminator, xml, securityScheme, oauthFlows, oauthFlow
    case securityRequirement

    /// With its article: `a path item`.
    var name: String {
        switch self {
        case .document: "the document"
        case .info: "the info object"
        case .contact: "a contact"
        case .license: "a license"
        case .server: "a server"
        case .serverVariable: "a server variable"
        case .components: "the components object"
        case .paths: "the paths object"
        case .pathItem: "a path item"
        case .operation: "an operation"
        case .externalDocumentation: "external documentation"
        case .parameter: "a parameter"
        case .requestBody: "a request body"
        case .mediaType: "a media type"
        case .encoding: "an encoding"
        case .responses: "the responses object"
        case .response: "a response"
        case .callback: "a callback"
        case .example: "an example"
        case .link: "a link"
        case .header: "a header"
        case .tag: "a tag"
        case .schema: "a schema"
        case .discriminator: "a discriminator"
        case .xml: "an xml object"
        case .securityScheme: "a security scheme"
        case .oauthFlows: "the oauth flows object"
        case .oauthFlow: "an oauth flow"
        case .securityRequirement: "a security requirement"
        }
    }

    /// The section of `components` that holds objects of this kind.
    var componentsSection: String? {
        switch self {
        case .schema: "schemas"
        case .response: "responses"
        case .parameter: "parameters"
        case .example: "examples"
        case .requestBody: "requestBodies"
        case .header: "headers"
        case .securityScheme: "securitySchemes"
        case .link: "links"
        case .callback: "callbacks"
        case .pathItem: "pathItems"
        case .mediaType: "mediaTypes"
        case .document, .info, .contact, .license, .server, .serverVariable, .components, .paths, .operation,
            .externalDocumentation, .encoding, .responses, .tag, .discriminator, .xml,
            .oauthFlows,
            .oauthFlow, .securityRequirement:
            nil
        }
    }

    static func kind(ofSection section: String) -> ObjectKind? { kindsBySection[section] }

    private static let kindsBySection: [String: ObjectKind] = Dictionary(
        allCases.compactMap { kind in kind.componentsSection.map { ($0, kind) } },
        uniquingKeysWith: { first, _ in first }
    )

    /// Nil for objects whose keys are names that authors choose.
    func fields(in version: SpecificationVersion) -> [ObjectField]? {
        version == .v2_0 ? ObjectField.swaggerTables[self] : ObjectField.tables[self]
    }

    /// Whether OpenAPI 3 has a field of that name.
    func isField(_ key: String) -> Bool { ObjectField.tables[self]?.contains { $0.name == key } ?? false }
}

/// A fixed field of an object.
struct ObjectField: Sendable, Hashable {
    let name: String
    /// The first version that has it.
    let since: SpecificationVersion

    /// `name`, or `name@3.1`.
    private init(_ text: Substring, since first: SpecificationVersion) {
        let parts = text.split(separator: "@")
        name = parts.first.map(String.init) ?? ""
        since = parts.dropFirst().first.flatMap { SpecificationVersion(rawValue: String($0)) } ?? first
    }

    static let tables = tables(sources, since: .v3_0)
    static let swaggerTables = tables(swaggerSources, since: .v2_0)

    private static func tables(
        _ sources: [ObjectKind: String],
        since version: SpecificationVersion
    ) -> [ObjectKind: [ObjectField]] {
        sources.mapValues { source in
            source.split(separator: " ").map { ObjectField($0, since: version) }
        }
    }

    private static let sources: [ObjectKind: String] = [
        .document: """
        openapi info jsonSchemaDialect@3.1 servers paths webhooks@3.1 components security tags externalDocs \
        $self@3.2
        """,
        .info: "title summary@3.1 description termsOfService contact license version",
        .contact: "name url email",
        .license: "name identifier@3.1 url",
        .server: "url description variables name@3.2",
        .serverVariable: "enum default description",
        .components: """
        schemas responses parameters examples requestBodies headers securitySchemes links callbacks \
        pathItems@3.1 mediaTypes@3.2
        """,
        .pathItem: """
        $ref summary description get put post delete options head patch trace servers parameters query@3.2 \
        additionalOperations@3.2
        """,
        .operation: """
        tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated \
        security servers
        """,
        .externalDocumentation: "description url",
        .parameter: """
        name in description required deprecated allowEmptyValue style explode allowReserved schema content \
        example examples
        """,
        .requestBody: "description content required",
        .mediaType: """
        schema itemSchema@3.2 example examples encoding prefixEncoding@3.2 itemEncoding@3.2
        """,
        .encoding: """
        contentType headers style explode allowReserved encoding@3.2 prefixEncoding@3.2 itemEncoding@3.2
        """,
        .response: "summary@3.2 description headers content links",
        .example: "summary description value externalValue dataValue@3.2 serializedValue@3.2",
        .link: "operationRef operationId parameters requestBody description server",
        .header: "description required deprecated style explode schema content example examples",
        .tag: "name description externalDocs summary@3.2 parent@3.2 kind@3.2",
        .discriminator: "propertyName mapping defaultMapping@3.2",
        .xml: "name namespace prefix attribute wrapped nodeType@3.2",
        .securityScheme: """
        type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl@3.2 \
        deprecated@3.2
        """,
        .oauthFlows: "implicit password clientCredentials authorizationCode deviceAuthorization@3.2",
        .oauthFlow: "authorizationUrl tokenUrl refreshUrl scopes deviceAuthorizationUrl@3.2",
    ]
}
