extension DocumentCase {
    static let parameters: [DocumentCase] = [
        DocumentCase(
            "one that the path has no place for",
            old: """
                paths:
                  /pets:
                    parameters:
                      - {name: owner, in: path, required: true, schema: {type: string}}
                    get:
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    parameters:
                      - {name: owner, in: path, required: true, schema: {type: string}}
                    get:
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: integer, minimum: 5}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                minimum-increased: 'minimum' of the path parameter 'id' went up from 1 to 5
                  at #/paths/~1pets/get/parameters/path:id/schema, 7:81 7:81, breaking, to GET /pets request
                """
        ),
        DocumentCase(
            "a required one that is new",
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
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, required: true}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-added-required: the required query parameter 'limit' was added
                  at #/paths/~1pets/get/parameters/query:limit, none 5:11, breaking, to GET /pets request
                """
        ),
        DocumentCase(
            "an optional one that is new",
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
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-added-optional: the optional query parameter 'limit' was added
                  at #/paths/~1pets/get/parameters/query:limit, none 5:11, safe, to GET /pets request
                """
        ),
        DocumentCase(
            "one that is gone",
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
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-removed: the query parameter 'limit' was removed
                  at #/paths/~1pets/get/parameters/query:limit, 5:11 none, warning, to GET /pets request
                """
        ),
        DocumentCase(
            "a deprecated one that is gone",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, deprecated: true}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-removed-after-deprecation: the deprecated query parameter 'limit' was removed
                  at #/paths/~1pets/get/parameters/query:limit, 5:11 none, safe, to GET /pets request
                """
        ),
        DocumentCase(
            "another place",
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
                      parameters:
                        - {name: limit, in: header, schema: {type: integer}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-location-changed: the parameter 'limit' is in 'header' now, was in 'query'
                  at #/paths/~1pets/get/parameters/header:limit, 5:29 5:29, breaking, to GET /pets request
                """
        ),
        DocumentCase(
            "one that became required",
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
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, required: true}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-became-required: the query parameter 'limit' is required now
                  at #/paths/~1pets/get/parameters/query:limit/required, 5:11 5:71, breaking, to GET /pets request
                """
        ),
        DocumentCase(
            "one that became optional",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, required: true}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-became-optional: the query parameter 'limit' is optional now
                  at #/paths/~1pets/get/parameters/query:limit/required, 5:71 5:11, safe, to GET /pets request
                """
        ),
        DocumentCase(
            "a deprecation",
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
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: 2027-01-31}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-deprecated: the query parameter 'limit' is deprecated now and may be gone after 2027-01-31
                  at #/paths/~1pets/get/parameters/query:limit, 5:11 5:73, unaffected, to GET /pets request
                """
        ),
        DocumentCase(
            "a deprecation taken back",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, deprecated: true}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-undeprecated: the query parameter 'limit' is not deprecated any more
                  at #/paths/~1pets/get/parameters/query:limit, 5:73 5:11, unaffected, to GET /pets request
                """
        ),
        DocumentCase(
            "another sunset",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: 2027-06-30}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, deprecated: true}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-sunset-changed: the sunset 2027-06-30 of the query parameter 'limit' was removed
                  at #/paths/~1pets/get/parameters/query:limit/x-sunset, 5:89 5:11, unaffected, to GET /pets request
                """
        ),
        DocumentCase(
            "more stability",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, x-stability-level: alpha}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, x-stability-level: beta}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-stability-increased: the query parameter 'limit' is 'beta' now, was 'alpha'
                  at #/paths/~1pets/get/parameters/query:limit/x-stability-level, 5:80 5:80, unaffected, to GET /pets request
                """
        ),
        DocumentCase(
            "less stability",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, x-stability-level: stable}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, x-stability-level: draft}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-stability-decreased: the query parameter 'limit' is 'draft' now, was 'stable'
                  at #/paths/~1pets/get/parameters/query:limit/x-stability-level, 5:80 5:80, unaffected, behaviour breaking, to GET /pets request
                """
        ),
    ]
}
