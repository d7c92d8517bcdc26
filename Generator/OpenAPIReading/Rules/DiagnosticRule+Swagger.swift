import Diagnostics

extension DiagnosticRule {
    static let addressInvalid = DiagnosticRule(
        "address-invalid",
        .warning,
        "The address of a Swagger 2.0 document is not as it must be.",
        explanation: """
            The address is put together from `schemes`, `host` and `basePath`: each has only its own part, and none has
            variables. What can be understood is used. Requests go by https or http.

            ```yaml
            host: https://api.example.com/v1   # before
            host: api.example.com              # after
            basePath: /v1
            schemes: [https]
            ```

            Source: <https://spec.openapis.org/oas/v2.0#swagger-object>
            """
    )

    static let collectionFormat = DiagnosticRule(
        "collection-format",
        .warning,
        "A list is written in a way that does not exist or cannot be sent.",
        explanation: """
            `collectionFormat` is `csv`, `ssv`, `pipes` or, in queries and forms, `multi`. In the path and in headers only
            `csv` can be sent, and `tsv` nowhere. An optional parameter of such a kind is left out; with a required one
            the operation is left out.

            ```yaml
            {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
            ```

            Source: <https://spec.openapis.org/oas/v2.0#parameter-object>
            """
    )

    static let bodyTwice = DiagnosticRule(
        "body-twice",
        .warning,
        "A request has two bodies.",
        explanation: """
            In Swagger 2.0 an operation has at most one parameter with `in: body`, or fields with `in: formData`, but not
            both. The first body counts, and the others are left out.

            ```yaml
            parameters:
              - {name: pet, in: body, schema: {$ref: '#/definitions/Pet'}}
              - {name: photo, in: formData, type: file}   # left out
            ```

            Source: <https://spec.openapis.org/oas/v2.0#parameter-object>
            """
    )
}
