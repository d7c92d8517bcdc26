extension DocumentCase {
    static let documents: [DocumentCase] = [
        DocumentCase(
            "a server that is the default anyway",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: /}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: ""
        ),
        DocumentCase(
            "tags",
            old: """
                tags: [{name: pets}, {name: shop, description: Old}]
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                tags: [{name: shop, description: New}, {name: dogs}]
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                tag-added: the tag 'dogs' is described now
                  at #/tags/dogs, none 1:47, unaffected, to nobody
                tag-removed: the tag 'pets' is described no more
                  at #/tags/pets, 1:15 none, unaffected, to nobody
                documentation-changed: the description was changed
                  at #/tags/shop, 1:48 1:34, unaffected, to nobody
                """
        ),
        DocumentCase(
            "another dialect",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                jsonSchemaDialect: https://example.com/dialect
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                schema-dialect-changed: the dialect of the schemas is 'https://example.com/dialect' now
                  at #/jsonSchemaDialect, none 1:20, warning, to nobody
                """
        ),
        DocumentCase(
            "components",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                components: {schemas: {Cat: {type: object}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                components: {schemas: {Dog: {type: object}}, examples: {E: {value: 1}}}
                """,
            tells: """
                component-removed: the schema 'Cat' was removed
                  at #/components/schemas/Cat, 4:24 none, unaffected, to nobody
                component-added: the schema 'Dog' was added
                  at #/components/schemas/Dog, none 4:24, safe, to nobody
                """
        ),
        DocumentCase(
            "a component that nobody uses",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                components: {parameters: {L: {name: l, in: query, schema: {}}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                components: {parameters: {L: {name: l, in: query, required: true, schema: {}}}}
                """,
            tells: """
                parameter-became-required: the query parameter 'l' is required now
                  at #/components/parameters/L/required, 4:30 4:61, unaffected, to nobody
                """
        ),
        DocumentCase(
            "the schema of a component that nobody uses",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                components:
                  parameters: {L: {name: l, in: query, schema: {type: string}}}
                  responses: {R: {description: r, content: {a/b: {schema: {maxLength: 3}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                components:
                  parameters: {L: {name: l, in: query, schema: {type: integer}}}
                  responses: {R: {description: r, content: {a/b: {schema: {maxLength: 4}}}}}
                """,
            tells: """
                type-changed: the type of the parameter 'L' changed from 'string' to 'integer'
                  at #/components/parameters/L/schema, 5:55 5:55, unaffected, to nobody
                max-length-increased: 'maxLength' of the body of the response 'R' went up from 3 to 4
                  at #/components/responses/R/content/a~1b/schema, 6:71 6:71, unaffected, to nobody
                """
        ),
    ]
}
