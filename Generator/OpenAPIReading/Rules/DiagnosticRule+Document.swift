import Diagnostics

extension DiagnosticRule {
    static let documentNotMapping = DiagnosticRule(
        "document-not-a-mapping",
        .error,
        "The document is not a mapping.",
        explanation: """
            An OpenAPI document is a mapping whose first keys are `openapi` and `info`. A list, a text or an empty file is
            something else.

            ```yaml
            openapi: 3.1.1
            info: {title: Pets, version: 1.0.0}
            paths: {}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#openapi-object>
            """
    )

    static let versionMissing = DiagnosticRule(
        "version-missing",
        .error,
        "Nothing says which version of OpenAPI a document is of.",
        explanation: """
            The key `openapi` at the top gives the version. Without it nothing else can be read with certainty.

            ```yaml
            openapi: 3.1.1
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#versions>
            """
    )

    static let notOpenAPI = DiagnosticRule(
        "not-openapi",
        .error,
        "The file is a document of another kind.",
        explanation: """
            The file is an AsyncAPI, Arazzo or Overlay document. These describe other things than HTTP APIs.
            """
    )

    static let versionNotSupported = DiagnosticRule(
        "version-not-supported",
        .error,
        "The version is none that can be read.",
        explanation: """
            OpenAPI 3.0, 3.1 and 3.2 can be read, whatever their patch number, and Swagger 2.0.

            ```yaml
            openapi: 3.1.1
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#versions>
            """
    )

    static let versionNotText = DiagnosticRule(
        "version-not-text",
        .warning,
        "The version is written as a number.",
        explanation: """
            `openapi: 3.1` is a number in YAML. A version has three parts and is text.

            ```yaml
            openapi: 3.1     # before
            openapi: 3.1.1   # after
            ```
            """
    )

    static let wrongType = DiagnosticRule(
        "wrong-type",
        .warning,
        "A value is of another type than its key demands.",
        explanation: """
            A text stands where a mapping should, or a number where a text should. What can be understood is used, such as
            the digits of a version without quotes; the rest is left out, with the operation that depends on it.

            ```yaml
            info:
              version: 1.10     # a number: would be 1.1 elsewhere
              version: '1.10'   # the text that is meant
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#data-types>
            """
    )

    static let missingField = DiagnosticRule(
        "missing-field",
        .warning,
        "A required key is missing.",
        explanation: """
            The specification requires the key. Without it the object is used if that is possible, else left out.

            ```yaml
            responses:
              '204':
                description: Deleted   # required in every response
            ```

            Source: the section of the object in <https://spec.openapis.org/oas/v3.1.1#specification>
            """
    )

    static let unknownField = DiagnosticRule(
        "unknown-field",
        .warning,
        "An object has a key that its kind does not know.",
        explanation: """
            Usually a slip of the pen: the key is ignored. Keys of your own start with `x-`.

            ```yaml
            get:
              operationID: listPets   # ignored
              operationId: listPets   # right
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#specification-extensions>
            """
    )

    static let fieldOfLaterVersion = DiagnosticRule(
        "field-of-later-version",
        .warning,
        "A key came with a later version than the document states.",
        explanation: """
            The key is honoured. Other tools may ignore it: state the version that has it.

            ```yaml
            openapi: 3.0.4   # before
            openapi: 3.1.1   # after
            ```
            """
    )

    static let exampleAndExamples = DiagnosticRule(
        "example-and-examples",
        .warning,
        "An object has both `example` and `examples`.",
        explanation: """
            The two exclude each other. Move the single one among the others.

            ```yaml
            examples:
              cat: {value: {name: Tom}}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#working-with-examples>
            """
    )

    static let duplicateTag = DiagnosticRule(
        "duplicate-tag",
        .warning,
        "A tag is declared twice.",
        explanation: """
            Names of tags are unique. The first declaration counts.

            Source: <https://spec.openapis.org/oas/v3.1.1#openapi-object>, field `tags`
            """
    )

    static let dialectUnknown = DiagnosticRule(
        "dialect-unknown",
        .warning,
        "Schemas are of a dialect that is not known.",
        explanation: """
            Schemas are read as JSON Schema 2020-12 with the keywords of OpenAPI, whatever the dialect says.

            Source: <https://spec.openapis.org/oas/v3.1.1#specifying-schema-dialects>
            """
    )

    static let serverVariableUndefined = DiagnosticRule(
        "server-variable-undefined",
        .warning,
        "A server address uses a variable that is not defined.",
        explanation: """
            Without a value the address has a gap, so the server is left out.

            ```yaml
            servers:
              - url: https://{region}.api.example.com
                variables:
                  region: {default: eu}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#server-variable-object>
            """
    )

    static let serverVariableUnused = DiagnosticRule(
        "server-variable-unused",
        .warning,
        "A server variable does not stand in the address.",
        explanation: """
            Setting the variable would change nothing. Often the name in braces is spelt differently.

            Source: <https://spec.openapis.org/oas/v3.1.1#server-variable-object>
            """
    )

    static let serverVariableEnum = DiagnosticRule(
        "server-variable-enum",
        .warning,
        "The values of a server variable contradict its default or are none.",
        explanation: """
            `enum` lists the values to choose from: at least one, and the default among them.

            Source: <https://spec.openapis.org/oas/v3.1.1#server-variable-object>
            """
    )

    static let securitySchemeNotFound = DiagnosticRule(
        "security-scheme-not-found",
        .warning,
        "A requirement names a security scheme that does not exist.",
        explanation: """
            Names of requirements are keys of `components.securitySchemes`. The operation cannot be called with this
            requirement.

            ```yaml
            security:
              - apiKey: []
            components:
              securitySchemes:
                apiKey: {type: apiKey, in: header, name: X-Key}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#security-requirement-object>
            """
    )

    static let securitySchemeType = DiagnosticRule(
        "security-scheme-type",
        .warning,
        "A security scheme is of an unknown type or in an unknown place.",
        explanation: """
            The scheme is left out. Types are apiKey, http, mutualTLS, oauth2 and openIdConnect; an API key goes into the
            query, a header or a cookie. Basic authentication is `type: http` with `scheme: basic`.

            Source: <https://spec.openapis.org/oas/v3.1.1#security-scheme-object>
            """
    )
}
