extension DocumentCase {
    static let responses: [DocumentCase] = [
        DocumentCase(
            "a success that is new",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}, '202': {description: later}}
                """,
            tells: """
                success-status-added: the response 202 was added
                  at #/paths/~1pets/get/responses/202, none 4:45, safe, to GET /pets response
                """
        ),
        DocumentCase(
            "a success that is gone",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}, '202': {description: later}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            tells: """
                success-status-removed: the response 202 was removed
                  at #/paths/~1pets/get/responses/202, 4:45 none, breaking, to GET /pets response
                """
        ),
        DocumentCase(
            "a failure that is new",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}, '404': {description: none}}
                """,
            tells: """
                non-success-status-added: the response 404 was added
                  at #/paths/~1pets/get/responses/404, none 4:45, safe, to GET /pets response
                """
        ),
        DocumentCase(
            "a failure that is gone",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}, '404': {description: none}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            tells: """
                non-success-status-removed: the response 404 was removed
                  at #/paths/~1pets/get/responses/404, 4:45 none, safe, to GET /pets response
                """
        ),
        DocumentCase(
            "a range instead of a status",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}, '404': {description: none}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}, 4XX: {description: none}}
                """,
            tells: """
                response-status-generalized: the response 404 is covered by 4XX now
                  at #/paths/~1pets/get/responses/404, 4:45 4:45, safe, to GET /pets response
                """
        ),
        DocumentCase(
            "a status that the default covered",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}, default: {description: none}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}, '404': {description: none}, default: {description: none}}
                """,
            tells: """
                response-status-specialized: the response 404 was added, which default covered
                  at #/paths/~1pets/get/responses/404, 4:45 4:45, safe, to GET /pets response
                """
        ),
        DocumentCase(
            "links",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, links: {a: {operationId: getA}, b: {operationId: getB}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, links: {b: {operationId: getC}, c: {operationId: getC}}}}
                """,
            tells: """
                link-removed: the link 'a' was removed
                  at #/paths/~1pets/get/responses/200/links/a, 4:52 none, unaffected, to GET /pets response
                link-changed: the link 'b' was changed
                  at #/paths/~1pets/get/responses/200/links/b, 4:76 4:52, unaffected, to GET /pets response
                link-added: the link 'c' was added
                  at #/paths/~1pets/get/responses/200/links/c, none 4:76, unaffected, to GET /pets response
                """
        ),
    ]
}
