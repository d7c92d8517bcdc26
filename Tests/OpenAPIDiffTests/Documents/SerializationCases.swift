extension DocumentCase {
    static let serialization: [DocumentCase] = [
        DocumentCase(
            "another style",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: ids, in: query, schema: {type: array, items: {type: string}}, explode: false}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: ids, in: query, schema: {type: array, items: {type: string}}, explode: false, style: pipeDelimited}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-style-changed: the query parameter 'ids' has the style 'pipeDelimited' now, had 'form'
                  at #/paths/~1pets/get/parameters/query:ids/style, 5:11 5:103, breaking, to GET /pets request
                """
        ),
        DocumentCase(
            "parts instead of one piece",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: ids, in: query, schema: {type: array, items: {type: string}}, explode: false}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: ids, in: query, schema: {type: array, items: {type: string}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-explode-changed: the query parameter 'ids' is sent in parts now
                  at #/paths/~1pets/get/parameters/query:ids/explode, 5:89 5:11, breaking, to GET /pets request
                """
        ),
        DocumentCase(
            "another style that writes the same",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: ids, in: query, schema: {type: array, items: {type: string}}, style: pipeDelimited, explode: true}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: ids, in: query, schema: {type: array, items: {type: string}}, style: form}
                      responses: {'200': {description: ok}}
                """,
            tells: ""
        ),
        DocumentCase(
            "explode of a single value",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, explode: false}
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
            tells: ""
        ),
        DocumentCase(
            "reserved characters that are allowed",
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
                        - {name: limit, in: query, schema: {type: integer}, allowReserved: true}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                reserved-characters-allowed: the query parameter 'limit' may have reserved characters unescaped now
                  at #/paths/~1pets/get/parameters/query:limit/allowReserved, 5:11 5:76, safe, to GET /pets request
                """
        ),
        DocumentCase(
            "reserved characters that are forbidden",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, allowReserved: true}
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
                reserved-characters-forbidden: the query parameter 'limit' may not have reserved characters unescaped any more
                  at #/paths/~1pets/get/parameters/query:limit/allowReserved, 5:76 5:11, warning, to GET /pets request
                """
        ),
        DocumentCase(
            "an empty value that is allowed",
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
                        - {name: limit, in: query, schema: {type: integer}, allowEmptyValue: true}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                empty-value-allowed: the query parameter 'limit' may be sent without a value now
                  at #/paths/~1pets/get/parameters/query:limit/allowEmptyValue, 5:11 5:78, safe, to GET /pets request
                """
        ),
        DocumentCase(
            "an empty value that is forbidden",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}, allowEmptyValue: true}
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
                empty-value-forbidden: the query parameter 'limit' may not be sent without a value any more
                  at #/paths/~1pets/get/parameters/query:limit/allowEmptyValue, 5:78 5:11, breaking, to GET /pets request
                """
        ),
        DocumentCase(
            "content instead of a schema",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: filter, in: query, schema: {type: object}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: filter, in: query, content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-content-changed: the query parameter 'filter' is sent as 'application/json' now, was as 'schema'
                  at #/paths/~1pets/get/parameters/query:filter/content, 5:11 5:47, breaking, to GET /pets request
                """
        ),
    ]
}
