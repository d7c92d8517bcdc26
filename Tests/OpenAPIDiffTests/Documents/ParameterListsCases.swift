extension DocumentCase {
    static let parameterLists: [DocumentCase] = [
        DocumentCase(
            "a header in another case",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: X-Trace, in: header, schema: {type: string}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: x-trace, in: header, schema: {type: string}}
                      responses: {'200': {description: ok}}
                """,
            tells: ""
        ),
        DocumentCase(
            "one of the path, for all its operations",
            old: """
                paths:
                  /pets:
                    parameters: []
                    get: {responses: {'200': {description: ok}}}
                    post: {responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets:
                    parameters: [{name: limit, in: query, schema: {type: integer}}]
                    get: {responses: {'200': {description: ok}}}
                    post: {responses: {'200': {description: ok}}}
                """,
            tells: """
                parameter-added-optional: the optional query parameter 'limit' was added
                  at #/paths/~1pets/parameters/query:limit, none 3:18, safe, to GET /pets request, POST /pets request
                """
        ),
        DocumentCase(
            "a component, once for all that use it",
            old: """
                paths:
                  /pets:
                    get: {parameters: [{$ref: '#/components/parameters/Limit'}], responses: {'200': {description: ok}}}
                    post: {parameters: [{$ref: '#/components/parameters/Limit'}], responses: {'200': {description: ok}}}
                components:
                  parameters:
                    Limit: {name: limit, in: query, schema: {type: integer}}
                """,
            new: """
                paths:
                  /pets:
                    get: {parameters: [{$ref: '#/components/parameters/Limit'}], responses: {'200': {description: ok}}}
                    post: {parameters: [{$ref: '#/components/parameters/Limit'}], responses: {'200': {description: ok}}}
                components:
                  parameters:
                    Limit: {name: limit, in: query, schema: {type: integer}, required: true}
                """,
            tells: """
                parameter-became-required: the query parameter 'limit' is required now
                  at #/components/parameters/Limit/required, 7:12 7:72, breaking, to GET /pets request, POST /pets request
                """
        ),
        DocumentCase(
            "a component instead of what stood in place",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters: [{$ref: '#/components/parameters/Limit'}]
                      responses: {'200': {description: ok}}
                components:
                  parameters:
                    Limit: {name: limit, in: query, schema: {type: integer}}
                """,
            tells: """
                component-added: the parameter 'Limit' was added
                  at #/components/parameters/Limit, none 8:5, safe, to nobody
                """
        ),
    ]
}
