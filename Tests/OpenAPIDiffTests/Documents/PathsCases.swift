extension DocumentCase {
    static let paths: [DocumentCase] = [
        DocumentCase(
            "an operation that is new",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                    post: {responses: {'200': {description: ok}}}
                """,
            tells: """
                operation-added: the operation 'POST /pets' was added
                  at #/paths/~1pets/post, none 4:5, safe, to POST /pets
                """
        ),
        DocumentCase(
            "an operation that is gone",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                    post: {responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                operation-removed: the operation 'POST /pets' was removed
                  at #/paths/~1pets/post, 4:5 none, breaking, to POST /pets
                """
        ),
        DocumentCase(
            "a path that is gone",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                  /dogs:
                    get: {responses: {'200': {description: ok}}}
                    post: {responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                path-removed: the path '/dogs' was removed
                  at #/paths/~1dogs, 4:3 none, breaking, to GET /dogs, POST /dogs
                """
        ),
        DocumentCase(
            "a deprecated operation that is gone",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                    post: {deprecated: true, x-sunset: 2027-01-31, responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                operation-removed-after-deprecation: the deprecated operation 'POST /pets' was removed
                  at #/paths/~1pets/post, 4:5 none, warning, to POST /pets
                """
        ),
        DocumentCase(
            "an operation with the same id elsewhere",
            old: """
                paths:
                  /pet/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    get: {operationId: getPet, responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets/{pet}:
                    parameters: [{name: pet, in: path, required: true, schema: {type: string}}]
                    get: {operationId: getPet, responses: {'200': {description: ok}}}
                """,
            tells: """
                operation-moved: the operation 'GET /pet/{id}' is 'GET /pets/{pet}' now
                  at #/paths/~1pets~1{}/get, 2:3 2:3, breaking, to GET /pets/{pet}
                """
        ),
        DocumentCase(
            "an operation without id that is the same elsewhere",
            old: """
                paths:
                  /pet:
                    get: {summary: Lists pets, responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {summary: Lists pets, responses: {'200': {description: ok}}}
                """,
            tells: """
                operation-moved: the operation 'GET /pet' is 'GET /pets' now
                  at #/paths/~1pets/get, 2:3 2:3, breaking, to GET /pets
                """
        ),
        DocumentCase(
            "a template whose parameters have other names",
            old: """
                paths:
                  /pets/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets/{petId}:
                    get:
                      parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: ok}}
                """,
            tells: ""
        ),
    ]
}
