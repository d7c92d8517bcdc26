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
                parameter-explode-changed: the query parameter 'ids' is exploded now
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
            "several values instead of one",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: ids, in: query, schema: {type: string}}
                        - {name: tags, in: query, schema: {type: string, maxLength: 9}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: ids, in: query, schema: {type: array, items: {type: string}}}
                        - {name: tags, in: query, schema: {type: array, items: {type: string, maxLength: 8}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                parameter-became-repeatable: the query parameter 'ids' may be given several times now
                  at #/paths/~1pets/get/parameters/query:ids/schema, 5:42 5:42, safe, to GET /pets request
                parameter-became-repeatable: the query parameter 'tags' may be given several times now
                  at #/paths/~1pets/get/parameters/query:tags/schema, 6:43 6:43, safe, to GET /pets request
                max-length-decreased: 'maxLength' of the items of the query parameter 'tags' went down from 9 to 8
                  at #/paths/~1pets/get/parameters/query:tags/schema/items, 6:69 6:90, breaking, to GET /pets request
                """
        ),
        DocumentCase(
            "several values instead of one where a single one is another text",
            old: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: a, in: query, schema: {type: string}}
                        - {name: b, in: query, schema: {type: string}}
                        - {name: c, in: query, schema: {type: string}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: a, in: query, schema: {type: array, minItems: 2, items: {type: string}}}
                        - {name: b, in: query, schema: {type: array, items: {type: integer}}}
                        - {name: c, in: query, explode: false, schema: {type: array, items: {type: string}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                type-changed: the type of the query parameter 'a' changed from 'string' to 'array'
                  at #/paths/~1pets/get/parameters/query:a/schema, 5:47 5:47, breaking, to GET /pets request
                type-changed: the type of the query parameter 'b' changed from 'string' to 'array'
                  at #/paths/~1pets/get/parameters/query:b/schema, 6:47 6:47, breaking, to GET /pets request
                type-changed: the type of the query parameter 'c' changed from 'string' to 'array'
                  at #/paths/~1pets/get/parameters/query:c/schema, 7:47 7:63, breaking, to GET /pets request
                """
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
                parameter-content-changed: the query parameter 'filter' is sent as 'application/json' now instead of as plain text
                  at #/paths/~1pets/get/parameters/query:filter/content, 5:11 5:47, breaking, to GET /pets request
                """
        ),
    ]
}
