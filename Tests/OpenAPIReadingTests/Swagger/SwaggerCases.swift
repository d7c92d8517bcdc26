import TestSupport

extension ReadingCase {
    /// A document of Swagger 2.0; keys `swagger` and `info` are put before the text, on one line each.
    init(swagger name: String, _ text: String, hint: String? = nil, _ findings: Finding...) {
        self.name = name
        source = MarkedSource(Reading.swaggerHead + text)
        self.findings = findings
        self.hint = hint
    }

    /// What documents of Swagger 2.0 do differently, and wrong.
    static let swagger: [ReadingCase] = swaggerDocuments + swaggerParameters + swaggerSchemas

    private static let swaggerDocuments: [ReadingCase] = [
        ReadingCase(swagger: "Swagger as it should be", "paths: {}"),
        ReadingCase(
            "an earlier Swagger",
            files: ["openapi.yaml": "swagger: 1️⃣'1.2'"],
            hint: "use Swagger 2.0",
            Finding("1️⃣", "version-not-supported", "version '1.2' of Swagger cannot be read")
        ),
        ReadingCase(
            "OpenAPI 2.0",
            files: ["openapi.yaml": "openapi: 1️⃣'2.0'"],
            Finding("1️⃣", "version-not-supported", "version '2.0' of OpenAPI cannot be read")
        ),
        ReadingCase(
            "Swagger's version as a number",
            files: ["openapi.yaml": "swagger: 1️⃣2.0\ninfo: {title: T, version: '1'}\npaths: {}"],
            hint: "write '2.0' in quotes",
            Finding("1️⃣", "version-not-text", "the version 2.0 is a number")
        ),
        ReadingCase(
            "Swagger's version as a list",
            files: ["openapi.yaml": "swagger: 1️⃣['2.0']"],
            Finding("1️⃣", "wrong-type", "'swagger' must be a string, not a sequence")
        ),
        ReadingCase(
            swagger: "words of OpenAPI 3",
            """
            1️⃣servers: []
            paths: {/a: {post: {2️⃣requestBody: {}, 3️⃣operationID: x, responses: {200: {description: ok}}}}}
            """,
            hint: "it came with OpenAPI 3: say it in the words of 2.0, or write the document in OpenAPI 3",
            Finding("1️⃣", "unknown-field", "the document has no field 'servers' in Swagger 2.0"),
            Finding("2️⃣", "unknown-field", "an operation has no field 'requestBody' in Swagger 2.0"),
            Finding("3️⃣", "unknown-field", "an operation has no field 'operationID'")
        ),
        ReadingCase(
            swagger: "an address in the wrong parts",
            "host: 1️⃣https://example.com/v1\nbasePath: 2️⃣v2\nschemes: [https, 3️⃣ws]\npaths: {}",
            hint: "name it under 'schemes'",
            Finding("1️⃣", "address-invalid", "'host' must not have a scheme: 'https://example.com/v1'"),
            Finding("2️⃣", "address-invalid", "'basePath' must start with '/'"),
            Finding("3️⃣", "address-invalid", "scheme 'ws' is not supported and is left out")
        ),
        ReadingCase(
            swagger: "a host with a path",
            "host: 1️⃣example.com/v1\npaths: {}",
            hint: "put it under 'basePath'",
            Finding("1️⃣", "address-invalid", "'host' must not have a path: 'example.com/v1'")
        ),
        ReadingCase(
            swagger: "an address with a variable",
            "host: 1️⃣'{region}.example.com'\npaths: {}",
            Finding(
                "1️⃣",
                "address-invalid",
                "'{region}.example.com' is no plain address, so there is no server"
            )
        ),
        ReadingCase(
            swagger: "security that is none",
            """
            securityDefinitions:
              a: {type: 1️⃣http}
              b: {type: oauth2, flow: 2️⃣acessCode}
              c: 3️⃣{type: oauth2, flow: implicit, scopes: {}}
            security: [{4️⃣d: []}]
            paths: {}
            """,
            hint: "did you mean 'accessCode'?",
            Finding("1️⃣", "security-scheme-type", "'http' is no type of security scheme"),
            Finding("2️⃣", "security-scheme-type", "'acessCode' is no flow of OAuth in Swagger 2.0"),
            Finding("3️⃣", "missing-field", "a security scheme must have 'authorizationUrl'"),
            Finding("4️⃣", "security-scheme-not-found", "there is no security scheme 'd'")
        ),
    ]

    private static let swaggerParameters: [ReadingCase] = [
        ReadingCase(
            swagger: "collection formats",
            """
            paths:
              /a/{p}:
                get:
                  parameters:
                    - {name: a, in: query, type: array, items: {type: string}, collectionFormat: 1️⃣mutli}
                    - {name: b, in: query, type: array, items: {type: string}, collectionFormat: 2️⃣tsv}
                    - {name: c, in: header, type: array, items: {type: string}, collectionFormat: 3️⃣multi}
                    - {name: p, in: path, required: true, type: array, items: {type: string},
                       collectionFormat: 4️⃣pipes}
                  responses:
                    200:
                      description: ok
                      headers: {H: {type: array, items: {type: string}, collectionFormat: 5️⃣ssv}}
            """,
            hint: "did you mean 'multi'?",
            Finding(
                "1️⃣",
                "collection-format",
                "'mutli' is no collection format, so the list is written with commas"
            ),
            Finding(
                "2️⃣",
                "collection-format",
                "collection format 'tsv' of query parameter 'b' is not supported, so the parameter is left out"
            ),
            Finding(
                "3️⃣",
                "collection-format",
                "collection format 'multi' of header parameter 'c' is not supported, so the parameter is left out"
            ),
            Finding(
                "4️⃣",
                "collection-format",
                "collection format 'pipes' of path parameter 'p' is not supported, so the operation is left out"
            ),
            Finding(
                "5️⃣",
                "collection-format",
                "collection format 'ssv' is not supported in headers of responses, which are read with commas"
            )
        ),
        ReadingCase(
            swagger: "two bodies",
            """
            paths:
              /a:
                post:
                  parameters:
                    - {name: 1️⃣a, in: body, schema: {type: string}}
                    - {name: 2️⃣b, in: body, schema: {type: string}}
                    - {name: 3️⃣c, in: formData, type: string}
                    - {name: 4️⃣c, in: formData, type: string}
                    - {name: d, in: formData, type: string}
                  responses: {200: {description: ok}}
            """,
            hint: "describe either the body or the form",
            Finding(
                "2️⃣",
                "body-twice",
                "a request has one body, so body parameter 'b' is left out",
                notes: [.init("1️⃣", "the body is here")]
            ),
            Finding(
                "3️⃣",
                "body-twice",
                "the form of 'c', 'd' stands beside a body, so it is left out",
                notes: [.init("1️⃣", "the body is here")]
            ),
            Finding(
                "4️⃣",
                "duplicate-parameter",
                "form field 'c' is declared twice",
                notes: [.init("3️⃣", "first declared here")]
            )
        ),
        ReadingCase(
            swagger: "schemas in the wrong place",
            """
            paths:
              /a:
                post:
                  parameters:
                    - {name: a, in: body, 1️⃣type: string}
                    - {name: b, in: query, 2️⃣schema: {type: string}}
                    - 3️⃣{name: c, in: query}
                    - {name: d, in: query, 4️⃣$ref: '#/definitions/D'}
                  responses: {200: {description: ok}}
                put: {parameters: [5️⃣{name: a, in: body}], responses: {200: {description: ok}}}
            definitions: {D: {type: string}}
            """,
            hint: "put 'type' in the place of '$ref'",
            Finding(
                "1️⃣",
                "schema-or-content",
                "'type' of body parameter 'a' must stand under 'schema'; it is read all the same"
            ),
            Finding(
                "2️⃣",
                "schema-or-content",
                "parameter 'b' has 'schema', which is for bodies; it is read all the same"
            ),
            Finding("3️⃣", "missing-field", "a parameter must have 'type'"),
            Finding(
                "4️⃣",
                "schema-or-content",
                "parameter 'd' has '$ref', which is for bodies; it is read all the same"
            ),
            Finding("5️⃣", "schema-or-content", "body parameter 'a' must have 'schema'")
        ),
        ReadingCase(
            swagger: "places of parameters",
            """
            paths:
              /a:
                get:
                  parameters: [{name: a, in: 1️⃣cookie, type: string}, {name: b, in: 2️⃣formdata, type: string}]
                  responses: {200: {description: ok}}
            """,
            hint: "did you mean 'formData'?",
            Finding(
                "1️⃣",
                "field-of-later-version",
                "'cookie' came with OpenAPI 3.0, but the document is of 2.0"
            ),
            Finding("2️⃣", "parameter-location-unknown", "a parameter cannot be in 'formdata'")
        ),
    ]

    private static let swaggerSchemas: [ReadingCase] = [
        ReadingCase(
            swagger: "schemas with words of later versions",
            """
            paths: {}
            definitions:
              A: {1️⃣oneOf: [{type: string}], 2️⃣const: 1, 3️⃣nullable: true}
              B: {type: 4️⃣array}
              C: {type: 5️⃣[string, 'null']}
              D: {type: object, discriminator: 6️⃣{propertyName: kind}, properties: {kind: {type: string}}}
              E: {properties: {a: {type: string, required: 7️⃣true}}}
            """,
            hint: "write only the name of the property",
            Finding(
                "1️⃣",
                "field-of-later-version",
                "'oneOf' in a schema came with OpenAPI 3.0, but the document is of 2.0"
            ),
            Finding(
                "2️⃣",
                "field-of-later-version",
                "'const' in a schema came with OpenAPI 3.1, but the document is of 2.0"
            ),
            Finding(
                "3️⃣",
                "field-of-later-version",
                "'nullable' in a schema came with OpenAPI 3.0, but the document is of 2.0"
            ),
            Finding("4️⃣", "items-invalid", "a schema of type 'array' must have 'items' in Swagger 2.0"),
            Finding(
                "5️⃣",
                "type-list-in-3-0",
                "'type' must be one name in Swagger 2.0; the list is honoured all the same"
            ),
            Finding(
                "6️⃣",
                "discriminator-invalid",
                "'discriminator' must be a string in Swagger 2.0, not a mapping"
            ),
            Finding(
                "7️⃣",
                "required-boolean",
                "'required' must be a list of property names, not a boolean"
            )
        ),
        ReadingCase(
            swagger: "references to another kind",
            """
            paths:
              /a:
                get:
                  parameters: [{$ref: 1️⃣'#/definitions/A'}]
                  responses: {200: {description: ok, schema: {$ref: 2️⃣'#/parameters/P'}}}
              /b: {get: {responses: {200: {description: ok, schema: {$ref: 3️⃣'#/components/schemas/A'}}}}}
            definitions: {A: {type: string}}
            parameters: {P: {name: p, in: query, type: string}}
            """,
            Finding(
                "1️⃣",
                "reference-wrong-kind",
                "'#/definitions/A' is a schema, but a parameter must stand here"
            ),
            Finding(
                "2️⃣",
                "reference-wrong-kind",
                "'#/parameters/P' is a parameter, but a schema must stand here"
            ),
            Finding(
                "3️⃣",
                "reference-not-found",
                "'#/components/schemas/A' leads nowhere: there is no 'components'"
            )
        ),
    ]
}
