extension DocumentCase {
    static let callbacks: [DocumentCase] = [
        DocumentCase(
            "one that is new",
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
                      callbacks: {onData: {'{$request.query.url}': {post: {responses: {'200': {description: ok}}}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                callback-added: the callback 'onData' was added
                  at #/paths/~1pets/post/callbacks/onData, none 4:19, safe, to POST /pets
                """
        ),
        DocumentCase(
            "one that is gone",
            old: """
                paths:
                  /pets:
                    post:
                      callbacks: {onData: {'{$request.query.url}': {post: {responses: {'200': {description: ok}}}}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      responses: {'200': {description: ok}}
                """,
            tells: """
                callback-removed: the callback 'onData' was removed
                  at #/paths/~1pets/post/callbacks/onData, 4:19 none, breaking, to POST /pets
                """
        ),
        DocumentCase(
            "a request of it that is new",
            old: """
                paths:
                  /pets:
                    post:
                      callbacks: {onData: {'{$request.query.url}': {}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      callbacks: {onData: {'{$request.query.url}': {post: {responses: {'200': {description: ok}}}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                callback-added: the request 'POST {$request.query.url}' of the callback 'onData' was added
                  at #/paths/~1pets/post/callbacks/onData/{$request.query.url}/post, none 4:53, safe, to POST /pets
                """
        ),
        DocumentCase(
            "a body that the API sends always",
            old: """
                paths:
                  /pets:
                    post:
                      callbacks: {onData: {'{$request.query.url}': {post: {requestBody: {content: {application/json: {}}}, responses: {'200': {description: ok}}}}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      callbacks: {onData: {'{$request.query.url}': {post: {requestBody: {required: true, content: {application/json: {}}}, responses: {'200': {description: ok}}}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                request-body-became-required: the request body is required now
                  at #/paths/~1pets/post/callbacks/onData/{$request.query.url}/post/requestBody/required, 4:73 4:84, safe, to POST /pets response
                """
        ),
        DocumentCase(
            "an answer that the API does not take any more",
            old: """
                paths:
                  /pets:
                    post:
                      callbacks: {onData: {'{$request.query.url}': {post: {responses: {'200': {description: ok}, '202': {description: later}}}}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      callbacks: {onData: {'{$request.query.url}': {post: {responses: {'200': {description: ok}}}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                success-status-removed: the response 202 was removed
                  at #/paths/~1pets/post/callbacks/onData/{$request.query.url}/post/responses/202, 4:98 none, breaking, to POST /pets request
                """
        ),
        DocumentCase(
            "a webhook that is new",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                webhooks:
                  newPet:
                    post: {responses: {'200': {description: ok}}}
                """,
            tells: """
                webhook-added: the webhook 'newPet' was added
                  at #/webhooks/newPet/post, none 6:5, safe, to POST newPet
                """
        ),
        DocumentCase(
            "a webhook that is gone",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                webhooks:
                  newPet:
                    post: {responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                webhook-removed: the webhook 'newPet' was removed
                  at #/webhooks/newPet/post, 6:5 none, breaking, to POST newPet
                """
        ),
        DocumentCase(
            "a body of a webhook that may be missing",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                webhooks:
                  newPet:
                    post: {requestBody: {required: true, content: {application/json: {}}}, responses: {'200': {description: ok}}}
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                webhooks:
                  newPet:
                    post: {requestBody: {content: {application/json: {}}}, responses: {'200': {description: ok}}}
                """,
            tells: """
                request-body-became-optional: the request body is optional now
                  at #/webhooks/newPet/post/requestBody/required, 6:36 6:25, breaking, to POST newPet response
                """
        ),
    ]
}
