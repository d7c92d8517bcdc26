import TestSupport

extension ReadingCase {
    private static func schema(_ name: String, _ reference: String, hint: String? = nil, _ finding: Finding)
        -> ReadingCase
    {
        ReadingCase(name, "components: {schemas: {Pet: {$ref: 1️⃣'\(reference)'}}}", hint: hint, finding)
    }

    /// References that lead nowhere, or where they must not.
    static let references: [ReadingCase] = [
        schema(
            "a misspelt component",
            "#/components/schemas/Pets",
            hint: "did you mean 'Pet'?",
            Finding(
                "1️⃣",
                "reference-not-found",
                "'#/components/schemas/Pets' leads nowhere: there is no 'Pets'"
            )
        ),
        schema(
            "a section that does not exist",
            "#/definitions/Pet",
            hint: "there are 'openapi', 'info', 'components'",
            Finding(
                "1️⃣",
                "reference-not-found",
                "'#/definitions/Pet' leads nowhere: there is no 'definitions'"
            )
        ),
        schema(
            "an anchor that does not exist",
            "#pet",
            Finding("1️⃣", "reference-not-found", "'#pet' leads nowhere: no schema has the anchor 'pet'")
        ),
        schema(
            "a missing file",
            "schemas/pet.yaml",
            Finding("1️⃣", "reference-file-not-found", "there is no file 'schemas/pet.yaml'")
        ),
        schema(
            "a web address",
            "https://example.com/pet.yaml",
            Finding(
                "1️⃣",
                "reference-to-url",
                "'https://example.com/pet.yaml' is on a network, from which nothing is ever read"
            )
        ),
        schema(
            "an address without scheme",
            "//example.com/pet.yaml",
            Finding(
                "1️⃣",
                "reference-to-url",
                "'//example.com/pet.yaml' is on a network, from which nothing is ever read"
            )
        ),
        schema(
            "a file address",
            "file:///etc/hosts",
            Finding("1️⃣", "reference-to-url", "'file:///etc/hosts' is a URL, which is never opened")
        ),
        schema(
            "inline content",
            "data:application/json,{}",
            Finding("1️⃣", "reference-to-url", "'data:application/json,{}' is a URL, which is never opened")
        ),
        schema(
            "a way up",
            "a/../../secret.yaml",
            hint: "allow the folder with --allow-root",
            Finding(
                "1️⃣",
                "reference-outside-root",
                "'a/../../secret.yaml' leads out of the document's folder"
            )
        ),
        schema(
            "an escaped way up",
            "%2e%2e/secret.yaml",
            Finding(
                "1️⃣",
                "reference-outside-root",
                "'%2e%2e/secret.yaml' leads out of the document's folder"
            )
        ),
        schema(
            "an absolute path",
            "/etc/hosts",
            Finding("1️⃣", "reference-outside-root", "'/etc/hosts' leads out of the document's folder")
        ),
        schema(
            "a share",
            #"\\server\share\pet.yaml"#,
            hint: "write '/' between folders",
            Finding(
                "1️⃣",
                "reference-outside-root",
                #"'\\server\share\pet.yaml' has a backslash"#
            )
        ),
        schema(
            "a malformed escape",
            "#/components/schemas/%ZZ",
            Finding("1️⃣", "reference-malformed", "'#/components/schemas/%ZZ' has a malformed percent escape")
        ),
        ReadingCase(
            "a number as reference",
            "components: {schemas: {Pet: {$ref: 1️⃣5}}}",
            Finding("1️⃣", "reference-malformed", "'$ref' must be a string, not an integer")
        ),
        ReadingCase(
            "files that cannot be read",
            files: [
                "openapi.yaml": """
                openapi: 3.1.1
                info: {title: T, version: '1'}
                components: {schemas: {A: {$ref: 1️⃣link.yaml}, B: {$ref: 2️⃣folder}, C: {$ref: 3️⃣bad.yaml}}}
                """,
                "link.yaml": "@",
                "folder": "!",
                "bad.yaml": "a: 4️⃣[",
            ],
            Finding(
                "1️⃣",
                "reference-outside-root",
                "'link.yaml' is a link that leads out of the document's folder"
            ),
            Finding("2️⃣", "reference-file-not-found", "'folder' cannot be read: it is a folder"),
            Finding("3️⃣", "reference-file-not-found", "'bad.yaml' cannot be parsed"),
            Finding("4️⃣", "yaml-syntax", "'[' is never closed")
        ),
        ReadingCase(
            "a circle of references",
            """
            components:
              schemas:
                A: {$ref: 1️⃣'#/components/schemas/B'}
                B: {$ref: 2️⃣'#/components/schemas/A'}
            """,
            Finding(
                "1️⃣",
                "reference-cycle",
                "'#/components/schemas/B' leads back to itself and never to a value",
                notes: [.init("2️⃣", "by way of '#/components/schemas/A'")]
            )
        ),
        ReadingCase(
            "a schema that demands itself",
            "components: {schemas: {A: {allOf: [{type: object}, {$ref: 1️⃣'#/components/schemas/A'}]}}}",
            Finding(
                "1️⃣",
                "reference-cycle",
                "'#/components/schemas/A' leads back to itself and never to a value"
            )
        ),
        ReadingCase(
            "a pointer that passes through itself",
            """
            components:
              schemas:
                A: {$ref: 1️⃣'#/components/schemas/B/items'}
                B: {$ref: 2️⃣'#/components/schemas/A/items'}
            """,
            Finding(
                "1️⃣",
                "reference-not-found",
                "'#/components/schemas/B/items' leads nowhere: there is no 'items'"
            ),
            Finding(
                "2️⃣",
                "reference-not-found",
                "'#/components/schemas/A/items' leads nowhere: there is no 'items'"
            )
        ),
        ReadingCase(
            "a circle of parameters",
            """
            components:
              parameters:
                A: {$ref: 1️⃣'#/components/parameters/B'}
                B: {$ref: 2️⃣'#/components/parameters/A'}
            """,
            Finding(
                "1️⃣",
                "reference-cycle",
                "'#/components/parameters/B' leads back to itself and never to a value",
                notes: [.init("2️⃣", "by way of '#/components/parameters/A'")]
            )
        ),
        ReadingCase(
            "a callback inside of itself",
            """
            components:
              callbacks:
                C:
                  '{$request.body#/url}': {post: {callbacks: {again: {$ref: '#/components/callbacks/C'}}}}
            """,
            Finding("openapi.yaml:6:7", "reference-cycle", "a callback contains itself by way of references")
        ),
        ReadingCase(
            "callbacks without end",
            "components: {callbacks: {C: " + String(repeating: "{e: {post: {callbacks: {c: ", count: 15)
                + "{e: {post: {callbacks: {c: {}}}}}" + String(repeating: "}}}}", count: 15) + "}}",
            Finding(
                "openapi.yaml:3:461",
                "objects-nested-too-deeply",
                "a callback is nested too deeply in other objects"
            )
        ),
        ReadingCase(
            "a body in place of a response",
            """
            paths: {/a: {get: {responses: {'200': {$ref: 1️⃣'#/components/requestBodies/B'}}}}}
            components: {requestBodies: {B: {description: b, content: {}}}}
            """,
            Finding(
                "1️⃣",
                "reference-wrong-kind",
                "'#/components/requestBodies/B' is a request body, but a response must stand here"
            )
        ),
        ReadingCase(
            "a parameter in place of a schema",
            """
            components:
              parameters: {P: {name: p, in: query, schema: {type: string}}}
              schemas: {A: {items: {$ref: 1️⃣'#/components/parameters/P'}}}
            """,
            Finding(
                "1️⃣",
                "reference-wrong-kind",
                "'#/components/parameters/P' is a parameter, but a schema must stand here"
            )
        ),
        ReadingCase(
            "a text in place of a schema",
            "components: {schemas: {A: {$ref: 1️⃣'#/info/title'}}}",
            Finding(
                "1️⃣",
                "reference-wrong-kind",
                "'#/info/title' is a string, but a schema must stand here"
            )
        ),
        ReadingCase(
            "a reference where none is allowed",
            files: [
                "openapi.yaml": """
                openapi: 3.0.4
                info: {title: T, version: '1', description: {$ref: 1️⃣about.md}}
                paths: {/a: {get: {$ref: 2️⃣a.yaml}, put: {$ref: a.yaml}}}
                """,
                "about.md": "# About: [",
                "a.yaml": "responses: {'200': {description: ok}}",
            ],
            Finding(
                "1️⃣",
                "reference-unusual",
                "OpenAPI does not allow a reference for 'description'; it is followed all the same"
            ),
            Finding(
                "2️⃣",
                "reference-unusual",
                "OpenAPI does not allow a reference for an operation; it is followed all the same"
            )
        ),
        ReadingCase(
            "keys beside a reference in 3.0",
            version: "3.0.4",
            """
            paths: {}
            components:
              schemas:
                A: {type: string}
                B: {$ref: '#/components/schemas/A', 1️⃣nullable: true, description: b}
                C: {$ref: '#/components/schemas/A', 2️⃣description: only a text}
            """,
            Finding(
                "1️⃣",
                "reference-siblings-ignored",
                "'nullable', 'description' beside '$ref' are ignored"
            ),
            Finding("2️⃣", "reference-siblings-ignored", "'description' beside '$ref' is ignored")
        ),
    ]
}
