import TestSupport

extension ReadingCase {
    /// Versions, objects and their keys, servers, security.
    static let structure: [ReadingCase] = [
        ReadingCase(
            "a list as document",
            files: ["openapi.yaml": "1️⃣- openapi: 3.1.1"],
            Finding("1️⃣", "document-not-a-mapping", "an OpenAPI document must be a mapping, not a sequence")
        ),
        ReadingCase(
            "no version",
            files: ["openapi.yaml": "1️⃣openap: 3.1.1\ninfo: {title: T, version: '1'}"],
            hint: "is 'openap' meant to be 'openapi'?",
            Finding("1️⃣", "version-missing", "the document has no 'openapi' that gives its version")
        ),
        ReadingCase(
            "another kind of document",
            files: ["openapi.yaml": "1️⃣asyncapi: 3.0.0"],
            Finding("1️⃣", "not-openapi", "the document starts with 'asyncapi': it is no OpenAPI document")
        ),
        ReadingCase(
            "a version to come",
            files: ["openapi.yaml": "openapi: 1️⃣4.0.0\ninfo: {title: T, version: '1'}\npaths: {}"],
            Finding("1️⃣", "version-not-supported", "version '4.0.0' of OpenAPI cannot be read")
        ),
        ReadingCase(
            "a version as number",
            version: "1️⃣3.1",
            "paths: {}",
            hint: "write '3.1.0' in quotes",
            Finding("1️⃣", "version-not-text", "the version 3.1 is a number")
        ),
        ReadingCase("a patch version of the future", version: "3.0.99", "paths: {}"),
        ReadingCase(
            "missing parts",
            files: ["openapi.yaml": "1️⃣openapi: 3.0.4"],
            Finding("1️⃣", "missing-field", "the document must have 'info'"),
            Finding("1️⃣", "missing-field", "the document must have 'paths'")
        ),
        ReadingCase(
            "nothing but info",
            files: ["openapi.yaml": "1️⃣openapi: 3.1.1\ninfo: 2️⃣{title: T}"],
            Finding("1️⃣", "missing-field", "the document must have 'paths', 'components' or 'webhooks'"),
            Finding("2️⃣", "missing-field", "the info object must have 'version'")
        ),
        ReadingCase("webhooks only in 3.1", "webhooks: {created: {post: {}}}"),
        ReadingCase(
            "webhooks in 3.0",
            version: "3.0.4",
            "1️⃣webhooks: {}\npaths: {}",
            Finding(
                "1️⃣",
                "field-of-later-version",
                "'webhooks' came with OpenAPI 3.1, but the document is of 3.0"
            )
        ),
        ReadingCase(
            "a version of the API as number",
            files: ["openapi.yaml": "openapi: 3.1.1\ninfo: {title: T, version: 1️⃣1.10}\npaths: {}"],
            hint: "write '1.10' in quotes",
            Finding("1️⃣", "wrong-type", "'version' must be a string, not a number")
        ),
        ReadingCase(
            "paths as list",
            "paths:\n  1️⃣- /a: {}",
            Finding("1️⃣", "wrong-type", "'paths' must be a mapping, not a sequence")
        ),
        ReadingCase(
            "empty paths",
            "paths: 1️⃣~",
            Finding("1️⃣", "wrong-type", "'paths' must be a mapping, not null")
        ),
        ReadingCase(
            "an unknown key with a near one",
            """
            paths: {}
            x-own: 1
            1️⃣server: []
            """,
            hint: "did you mean 'servers'?",
            Finding("1️⃣", "unknown-field", "the document has no field 'server'")
        ),
        ReadingCase(
            "example and examples",
            """
            components:
              parameters:
                A: {name: a, in: query, schema: {type: string}, 1️⃣example: x, examples: {e: {value: y}}}
            """,
            Finding("1️⃣", "example-and-examples", "a parameter may have 'example' or 'examples', not both")
        ),
        ReadingCase(
            "a tag declared twice",
            "paths: {}\ntags: [{name: 1️⃣pets}, {name: 2️⃣pets}]",
            Finding(
                "2️⃣",
                "duplicate-tag",
                "tag 'pets' is declared twice",
                notes: [.init("1️⃣", "first declared here")]
            )
        ),
        ReadingCase(
            "an unknown dialect",
            "jsonSchemaDialect: 1️⃣https://example.com/dialect\npaths: {}",
            Finding(
                "1️⃣",
                "dialect-unknown",
                "schema dialect 'https://example.com/dialect' is not known and is read as JSON Schema 2020-12"
            )
        ),
        ReadingCase(
            "server variables",
            """
            paths: {}
            servers:
              - url: 1️⃣https://{regoin}.example.com/{base}
                variables:
                  2️⃣region: {default: 3️⃣us, enum: [eu]}
                  base: {default: v1, enum: 4️⃣[]}
            """,
            hint: "did you mean 'region'?",
            Finding(
                "1️⃣",
                "server-variable-undefined",
                "server variable 'regoin' is not defined, so the server is left out"
            ),
            Finding("2️⃣", "server-variable-unused", "server variable 'region' does not stand in 'url'"),
            Finding("3️⃣", "server-variable-enum", "default 'us' is not among the values of 'enum'"),
            Finding("4️⃣", "server-variable-enum", "'enum' of server variable 'base' has no value")
        ),
        ReadingCase(
            "a requirement without a scheme",
            """
            paths: {}
            security: [{1️⃣token: []}]
            components: {securitySchemes: {tokens: {type: http, scheme: bearer}}}
            """,
            hint: "did you mean 'tokens'?",
            Finding("1️⃣", "security-scheme-not-found", "there is no security scheme 'token'")
        ),
        ReadingCase(
            "unknown kinds of security",
            """
            components:
              securitySchemes:
                a: {type: 1️⃣basic}
                b: {type: apiKey, name: key, in: 2️⃣body}
                c: {type: oauth2, flows: {implicit: 3️⃣{scopes: {}}}}
            """,
            Finding("1️⃣", "security-scheme-type", "'basic' is no type of security scheme"),
            Finding("2️⃣", "security-scheme-type", "an API key cannot be in 'body'"),
            Finding("3️⃣", "missing-field", "an oauth flow must have 'authorizationUrl'")
        ),
    ]
}
