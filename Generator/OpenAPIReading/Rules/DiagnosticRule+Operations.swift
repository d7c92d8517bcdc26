import Diagnostics

extension DiagnosticRule {
    static let pathInvalid = DiagnosticRule(
        "path-invalid",
        .warning,
        "A path does not start with a slash, or its braces do not pair up.",
        explanation: """
            The path is appended to the server's address. Its operations are left out.

            ```yaml
            paths:
              /pets/{petId}: …
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#paths-object>
            """
    )

    static let pathVariableRepeated = DiagnosticRule(
        "path-variable-repeated",
        .warning,
        "A name stands in braces twice in a path.",
        explanation: """
            Both places get the same value. The specification wants names to be distinct.

            Source: <https://spec.openapis.org/oas/v3.1.1#path-templating>
            """
    )

    static let pathsEquivalent = DiagnosticRule(
        "paths-equivalent",
        .warning,
        "Two paths differ only by the names of their parameters.",
        explanation: """
            They match the same addresses, so no server can tell them apart. Both are kept.

            ```yaml
            /pets/{id}: …
            /pets/{name}: …
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#paths-object>
            """
    )

    static let pathParameterUndeclared = DiagnosticRule(
        "path-parameter-undeclared",
        .warning,
        "A name in a path has no parameter.",
        explanation: """
            Without the parameter the address cannot be made, so the operation is left out.

            ```yaml
            /pets/{petId}:
              parameters:
                - {name: petId, in: path, required: true, schema: {type: string}}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#path-templating>
            """
    )

    static let pathParameterNotInTemplate = DiagnosticRule(
        "path-parameter-not-in-template",
        .warning,
        "A path parameter has no place in the path.",
        explanation: """
            It could not be sent, so it is left out. Often the name in the path is spelt differently, or the parameter
            belongs into the query.

            Source: <https://spec.openapis.org/oas/v3.1.1#parameter-object>
            """
    )

    static let pathParameterNotRequired = DiagnosticRule(
        "path-parameter-not-required",
        .warning,
        "A path parameter is not marked as required.",
        explanation: """
            An address without it would be another address: it is treated as required.

            ```yaml
            {name: petId, in: path, required: true, schema: {type: string}}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#parameter-object>
            """
    )

    static let parameterLocationUnknown = DiagnosticRule(
        "parameter-location-unknown",
        .warning,
        "A parameter is in an unknown place.",
        explanation: """
            Parameters are in the query, a header, the path or a cookie. Swagger 2.0 has `body` and `formData` too,
            where OpenAPI 3 has `requestBody`. Operations with such a parameter are left out.

            Source: <https://spec.openapis.org/oas/v3.1.1#parameter-locations>
            """
    )

    static let duplicateParameter = DiagnosticRule(
        "duplicate-parameter",
        .warning,
        "A parameter is declared twice.",
        explanation: """
            Name and place together are unique in a list. The first one counts.

            Source: <https://spec.openapis.org/oas/v3.1.1#operation-object>, field `parameters`
            """
    )

    static let headerIgnored = DiagnosticRule(
        "header-ignored",
        .warning,
        "A header is described that other parts of the document decide.",
        explanation: """
            `Accept` and `Content-Type` follow from media types, `Authorization` from security. The specification says to
            ignore their descriptions.

            Source: <https://spec.openapis.org/oas/v3.1.1#parameter-object>, field `name`
            """
    )

    static let headerNameInvalid = DiagnosticRule(
        "header-name-invalid",
        .warning,
        "A name cannot be that of a header.",
        explanation: """
            Names of headers are letters, digits and a few signs: no space, no colon, no line break, no accents. Operations that
            need the parameter are left out; a header of a response, or an API key, is left out alone.

            Source: RFC 9110, section 5.6.2
            """
    )

    static let styleNotAllowed = DiagnosticRule(
        "style-not-allowed",
        .warning,
        "A style is not for the place of its parameter.",
        explanation: """
            Each place has its styles: path has simple, label and matrix; query has form, spaceDelimited, pipeDelimited and
            deepObject; header has simple; cookie has form. The default is used.

            Source: <https://spec.openapis.org/oas/v3.1.1#style-values>
            """
    )

    static let schemaOrContent = DiagnosticRule(
        "schema-or-content",
        .warning,
        "A parameter or header must have either `schema` or `content`.",
        explanation: """
            `content` has exactly one entry. Where both stand, `schema` is used; where none stands, any text is allowed.
            In Swagger 2.0 a body has `schema`, all other parameters have `type`.

            ```yaml
            {name: filter, in: query, content: {application/json: {schema: {type: object}}}}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#parameter-object>
            """
    )

    static let duplicateOperationId = DiagnosticRule(
        "duplicate-operation-id",
        .warning,
        "Two operations have the same `operationId`.",
        explanation: """
            The first one keeps it. The other is named by its method and path, so that it does not change its name when
            the first one goes.

            Source: <https://spec.openapis.org/oas/v3.1.1#operation-object>
            """
    )

    static let responsesEmpty = DiagnosticRule(
        "responses-empty",
        .warning,
        "An operation documents no response.",
        explanation: """
            The call is generated; what comes back is not described.

            ```yaml
            responses:
              '204': {description: Done}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#responses-object>
            """
    )

    static let statusInvalid = DiagnosticRule(
        "status-invalid",
        .warning,
        "The key of a response is no status.",
        explanation: """
            A status is a number from 100 to 599, a range from 1XX to 5XX, or `default`.

            Source: <https://spec.openapis.org/oas/v3.1.1#responses-object>
            """
    )
}
