import TestSupport

extension ReadingCase {
    /// Paths, operations, parameters, responses.
    static let operations: [ReadingCase] = [
        ReadingCase(
            "paths that are none",
            "paths:\n  1️⃣pets: {get: {}}\n  2️⃣/pets/{id: {get: {}}",
            hint: "write '/pets'",
            Finding(
                "1️⃣",
                "path-invalid",
                "path 'pets' does not start with '/', so its operations are left out"
            ),
            Finding(
                "2️⃣",
                "path-invalid",
                "the braces in path '/pets/{id' do not pair up, so its operations are left out"
            )
        ),
        ReadingCase(
            "a variable twice",
            """
            paths:
              1️⃣/a/{id}/b/{id}:
                get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}]}
            """,
            Finding(
                "1️⃣",
                "path-variable-repeated",
                "'{id}' stands more than once in path '/a/{id}/b/{id}'"
            )
        ),
        ReadingCase(
            "the same path twice",
            """
            paths:
              1️⃣/a/{x}:
                parameters: [{name: x, in: path, required: true, schema: {type: string}}]
              2️⃣/a/{y}:
                parameters: [{name: y, in: path, required: true, schema: {type: string}}]
            """,
            Finding(
                "2️⃣",
                "paths-equivalent",
                "paths '/a/{y}' and '/a/{x}' match the same addresses",
                notes: [.init("1️⃣", "'/a/{x}' is here")]
            )
        ),
        ReadingCase(
            "path parameters that do not fit",
            """
            paths:
              1️⃣/pets/{petId}:
                2️⃣get: {parameters: [{name: 3️⃣petID, in: path, required: true, schema: {type: string}}]}
            """,
            hint: "did you mean '{petID}'?",
            Finding(
                "1️⃣",
                "path-parameter-undeclared",
                "no path parameter 'petId' is declared for GET /pets/{petId}, so the operation is left out",
                notes: [.init("2️⃣", "left out here")]
            ),
            Finding(
                "3️⃣",
                "path-parameter-not-in-template",
                "path '/pets/{petId}' has no place for parameter 'petID', so the parameter is left out"
            )
        ),
        ReadingCase(
            "a whole query beside parts of it",
            version: "3.2.0",
            """
            components:
              pathItems:
                A:
                  get:
                    parameters:
                      - {name: 1️⃣a, in: querystring, content: {text/plain: {schema: {type: string}}}}
                      - {name: 2️⃣b, in: query, schema: {type: string}}
            """,
            hint: "keep one parameter in querystring and none in query",
            Finding(
                "1️⃣",
                "querystring-not-alone",
                "the parameter 'a' is the whole query, but there are other parts of it",
                notes: [.init("2️⃣", "'b' is here")]
            )
        ),
        ReadingCase(
            "optional path parameters",
            """
            paths:
              /a/{x}/{y}:
                parameters:
                  - {name: x, in: path, required: 1️⃣false, schema: {type: string}}
                  - {name: 2️⃣y, in: path, schema: {type: string}}
            """,
            hint: "add 'required: true'",
            Finding("1️⃣", "path-parameter-not-required", "path parameter 'x' must be required"),
            Finding("2️⃣", "path-parameter-not-required", "path parameter 'y' must be required")
        ),
        ReadingCase(
            "a body parameter",
            "paths: {/a: {post: {parameters: [{name: b, in: 1️⃣body, schema: {}}]}}}",
            hint: "describe the body with 'requestBody'",
            Finding("1️⃣", "parameter-location-unknown", "a parameter cannot be in 'body'")
        ),
        ReadingCase(
            "a parameter twice",
            """
            paths:
              /a:
                get:
                  parameters:
                    - {name: 1️⃣q, in: query, schema: {type: string}}
                    - {name: q, in: header, schema: {type: string}}
                    - {name: 2️⃣q, in: query, schema: {type: integer}}
            """,
            Finding(
                "2️⃣",
                "duplicate-parameter",
                "query parameter 'q' is declared twice",
                notes: [.init("1️⃣", "first declared here")]
            )
        ),
        ReadingCase(
            "headers that HTTP owns",
            """
            paths:
              /a:
                get:
                  parameters: [{name: 1️⃣authorization, in: header, schema: {type: string}}]
                  responses: {'200': {description: ok, headers: {2️⃣Content-Type: {schema: {type: string}}}}}
            """,
            hint: "describe it with 'security'",
            Finding("1️⃣", "header-ignored", "header parameter 'authorization' is ignored"),
            Finding("2️⃣", "header-ignored", "header 'Content-Type' is ignored: the media type says the same")
        ),
        ReadingCase(
            "names that no header can have",
            #"""
            paths:
              /a:
                get:
                  parameters: [{name: 1️⃣"X-A\r\nEvil: 1", in: header, schema: {type: string}}]
                  responses: {'200': {description: ok, headers: {2️⃣X A: {schema: {type: string}}}}}
            components: {securitySchemes: {key: {type: apiKey, in: header, name: 3️⃣'X:'}}}
            """#,
            Finding(
                "1️⃣",
                "header-name-invalid",
                #"'X-A\u{d}\u{a}Evil: 1' cannot be the name of a header"#
            ),
            Finding("2️⃣", "header-name-invalid", "'X A' cannot be the name of a header"),
            Finding("3️⃣", "header-name-invalid", "'X:' cannot be the name of a header")
        ),
        ReadingCase(
            "styles that do not fit",
            """
            components:
              parameters:
                A: {name: a, in: path, required: true, style: 1️⃣deepObject, schema: {type: string}}
                B: {name: b, in: query, style: 2️⃣from, schema: {type: string}}
            """,
            hint: "use simple, label, matrix",
            Finding("1️⃣", "style-not-allowed", "style 'deepObject' is not for path parameters"),
            Finding("2️⃣", "style-not-allowed", "'from' is no style")
        ),
        ReadingCase(
            "schema and content",
            """
            components:
              parameters:
                A: {name: a, in: query, schema: {}, content: {1️⃣text/plain: {}}}
                B: 2️⃣{name: b, in: query}
                C: {name: c, in: query, content: {text/plain: {}, 3️⃣application/json: {}}}
            """,
            Finding(
                "1️⃣",
                "schema-or-content",
                "parameter 'a' has both 'schema' and 'content': 'content' is ignored"
            ),
            Finding("2️⃣", "schema-or-content", "parameter 'b' has neither 'schema' nor 'content'"),
            Finding(
                "3️⃣",
                "schema-or-content",
                "'content' of parameter 'c' must have one entry: others than the first are ignored"
            )
        ),
        ReadingCase(
            "an operationId twice",
            """
            paths:
              /a: {get: {operationId: 1️⃣same}}
              /b: {get: {operationId: 2️⃣same}}
            """,
            Finding(
                "2️⃣",
                "duplicate-operation-id",
                "operationId 'same' is used twice",
                notes: [.init("1️⃣", "first used here")]
            )
        ),
        ReadingCase(
            "responses",
            """
            paths:
              /a: {get: {responses: 1️⃣{}}}
              /b: {get: {responses: {2️⃣2000: {description: x}, 3️⃣4xx: {description: y}, 200: 4️⃣{}}}}
            """,
            hint: "write '4XX'",
            Finding("1️⃣", "responses-empty", "an operation must document at least one response"),
            Finding("2️⃣", "status-invalid", "'2000' is no status: the response is left out"),
            Finding("3️⃣", "status-invalid", "'4xx' must be in upper case"),
            Finding("4️⃣", "missing-field", "a response must have 'description'")
        ),
        ReadingCase(
            "an operation that is a list",
            "paths: {/a: {get: 1️⃣[]}}",
            Finding("1️⃣", "wrong-type", "an operation must be a mapping, not a sequence")
        ),
    ]
}
