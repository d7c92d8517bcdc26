extension ObjectField {
    /// The fields of Swagger 2.0.
    ///
    /// Source: <https://spec.openapis.org/oas/v2.0>
    static let swaggerSources: [ObjectKind: String] = [
        .document: """
        swagger info host basePath schemes consumes produces paths definitions parameters responses \
        securityDefinitions security tags externalDocs
        """,
        .info: "title description termsOfService contact license version",
        .contact: "name url email",
        .license: "name url",
        .pathItem: "$ref get put post delete options head patch parameters",
        .operation: """
        tags summary description externalDocs operationId consumes produces parameters responses schemes \
        deprecated security
        """,
        .externalDocumentation: "description url",
        .parameter: "name in description required schema allowEmptyValue collectionFormat \(valueFields)",
        .response: "description schema headers examples",
        .header: "description collectionFormat \(valueFields)",
        .tag: "name description externalDocs",
        .discriminator: "propertyName mapping",
        .xml: "name namespace prefix attribute wrapped",
        .securityScheme: "type description name in flow authorizationUrl tokenUrl scopes",
    ]

    /// Keywords of schemas that stand in a parameter or header itself.
    private static let valueFields = """
        type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength \
        pattern maxItems minItems uniqueItems enum multipleOf
        """
}

extension ObjectKind {
    /// What a section at the top of a document of Swagger 2.0 holds by name.
    static func kind(ofSwaggerSection section: String) -> ObjectKind? {
        switch section {
        case "definitions": .schema
        case "parameters": .parameter
        case "responses": .response
        case "securityDefinitions": .securityScheme
        default: nil
        }
    }
}
