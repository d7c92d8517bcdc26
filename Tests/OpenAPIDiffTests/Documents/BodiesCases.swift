extension DocumentCase {
    static let bodies: [DocumentCase] = [
        DocumentCase(
            "a required one that is new",
            old: """
                paths:
                  /pets:
                    post:
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                request-body-added-required: a required request body was added
                  at #/paths/~1pets/post/requestBody, none 4:20, breaking, to POST /pets request
                """
        ),
        DocumentCase(
            "an optional one that is new",
            old: """
                paths:
                  /pets:
                    post:
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                request-body-added-optional: an optional request body was added
                  at #/paths/~1pets/post/requestBody, none 4:20, safe, to POST /pets request
                """
        ),
        DocumentCase(
            "one that is gone",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      responses: {'200': {description: ok}}
                """,
            tells: """
                request-body-removed: the request body was removed
                  at #/paths/~1pets/post/requestBody, 4:20 none, breaking, to POST /pets request
                """
        ),
        DocumentCase(
            "one that became required",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                request-body-became-required: the request body is required now
                  at #/paths/~1pets/post/requestBody/required, 4:20 4:31, breaking, to POST /pets request
                """
        ),
        DocumentCase(
            "one that became optional",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                request-body-became-optional: the request body is optional now
                  at #/paths/~1pets/post/requestBody/required, 4:31 4:20, safe, to POST /pets request
                """
        ),
    ]
}
