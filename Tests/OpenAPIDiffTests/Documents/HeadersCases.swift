extension DocumentCase {
    static let headers: [DocumentCase] = [
        DocumentCase(
            "a required header that is new",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, required: true}}}}
                """,
            tells: """
                header-added-required: the required header 'X-Total' was added
                  at #/paths/~1pets/get/responses/200/headers/X-Total, none 4:54, safe, to GET /pets response
                """
        ),
        DocumentCase(
            "an optional header that is new",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}}}}}
                """,
            tells: """
                header-added-optional: the optional header 'X-Total' was added
                  at #/paths/~1pets/get/responses/200/headers/X-Total, none 4:54, safe, to GET /pets response
                """
        ),
        DocumentCase(
            "a required header that is gone",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, required: true}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {}}}
                """,
            tells: """
                header-removed-required: the required header 'X-Total' was removed
                  at #/paths/~1pets/get/responses/200/headers/X-Total, 4:54 none, breaking, to GET /pets response
                """
        ),
        DocumentCase(
            "an optional header that is gone",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {}}}
                """,
            tells: """
                header-removed-optional: the optional header 'X-Total' was removed
                  at #/paths/~1pets/get/responses/200/headers/X-Total, 4:54 none, warning, to GET /pets response
                """
        ),
        DocumentCase(
            "a header that became required",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, required: true}}}}
                """,
            tells: """
                header-became-required: the header 'X-Total' is required now
                  at #/paths/~1pets/get/responses/200/headers/X-Total/required, 4:63 4:99, safe, to GET /pets response
                """
        ),
        DocumentCase(
            "a header that became optional",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, required: true}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}}}}}
                """,
            tells: """
                header-became-optional: the header 'X-Total' is optional now
                  at #/paths/~1pets/get/responses/200/headers/X-Total/required, 4:99 4:63, breaking, to GET /pets response
                """
        ),
        DocumentCase(
            "the deprecation of a header",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, deprecated: true}}}}
                """,
            tells: """
                header-deprecated: the header 'X-Total' is deprecated now
                  at #/paths/~1pets/get/responses/200/headers/X-Total, 4:63 4:101, unaffected, to GET /pets response
                """
        ),
        DocumentCase(
            "the deprecation of a header taken back",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, deprecated: true}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}}}}}
                """,
            tells: """
                header-undeprecated: the header 'X-Total' is not deprecated any more
                  at #/paths/~1pets/get/responses/200/headers/X-Total, 4:101 4:63, unaffected, to GET /pets response
                """
        ),
        DocumentCase(
            "another sunset of a header",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, deprecated: true, x-sunset: 2027-06-30}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, deprecated: true, x-sunset: 2027-07-31}}}}
                """,
            tells: """
                header-sunset-changed: the sunset of the header 'X-Total' is 2027-07-31 now, was 2027-06-30
                  at #/paths/~1pets/get/responses/200/headers/X-Total/x-sunset, 4:117 4:117, unaffected, to GET /pets response
                """
        ),
        DocumentCase(
            "more stability of a header",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, x-stability-level: beta}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}}}}}
                """,
            tells: """
                header-stability-increased: the header 'X-Total' is 'stable' now, was 'beta'
                  at #/paths/~1pets/get/responses/200/headers/X-Total/x-stability-level, 4:108 4:63, unaffected, to GET /pets response
                """
        ),
        DocumentCase(
            "less stability of a header",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}, x-stability-level: beta}}}}
                """,
            tells: """
                header-stability-decreased: the header 'X-Total' is 'beta' now, was 'stable'
                  at #/paths/~1pets/get/responses/200/headers/X-Total/x-stability-level, 4:63 4:108, unaffected, behaviour breaking, to GET /pets response
                """
        ),
        DocumentCase(
            "an object in a header that is exploded",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-A: {schema: {type: object}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-A: {explode: true, schema: {type: object}}}}}
                """,
            tells: """
                header-explode-changed: the header 'X-A' is exploded now
                  at #/paths/~1pets/get/responses/200/headers/X-A/explode, 4:59 4:69, breaking, to GET /pets response
                """
        ),
        DocumentCase(
            "content of a header instead of a schema",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-A: {schema: {type: string}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-A: {content: {application/json: {schema: {type: string}}}}}}}
                """,
            tells: """
                header-content-changed: the header 'X-A' is sent as 'application/json' now instead of as plain text
                  at #/paths/~1pets/get/responses/200/headers/X-A/content, 4:59 4:70, breaking, to GET /pets response
                """
        ),
        DocumentCase(
            "a header in another case",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {X-Total: {schema: {type: integer}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok, headers: {x-total: {schema: {type: integer}}}}}
                """,
            tells: ""
        ),
    ]
}
