extension DocumentCase {
    static let content: [DocumentCase] = [
        DocumentCase(
            "a media type that is new and one that is gone",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {}}}
                      responses: {'200': {description: ok, content: {application/json: {}}}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/xml: {}}}
                      responses: {'200': {description: ok, content: {application/xml: {}}}}
                """,
            tells: """
                media-type-removed: the media type 'application/json' was removed
                  at #/paths/~1pets/post/requestBody/content/application~1json, 4:31 none, breaking, to POST /pets request
                media-type-added: the media type 'application/xml' was added
                  at #/paths/~1pets/post/requestBody/content/application~1xml, none 4:31, safe, to POST /pets request
                media-type-removed: the media type 'application/json' was removed
                  at #/paths/~1pets/post/responses/200/content/application~1json, 5:54 none, breaking, to POST /pets response
                media-type-added: the media type 'application/xml' was added
                  at #/paths/~1pets/post/responses/200/content/application~1xml, none 5:54, safe, to POST /pets response
                """
        ),
        DocumentCase(
            "a more general media type",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/problem+json: {}}}
                      responses: {'200': {description: ok, content: {application/problem+json: {}}}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {}}}
                      responses: {'200': {description: ok, content: {application/json: {}}}}
                """,
            tells: """
                media-type-generalized: the media type 'application/problem+json' is 'application/json' now
                  at #/paths/~1pets/post/requestBody/content/application~1json, 4:31 4:31, safe, to POST /pets request
                media-type-generalized: the media type 'application/problem+json' is 'application/json' now
                  at #/paths/~1pets/post/responses/200/content/application~1json, 5:54 5:54, breaking, to POST /pets response
                """
        ),
        DocumentCase(
            "a more special media type",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {}}}
                      responses: {'200': {description: ok, content: {application/json: {}}}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/vnd.pets+json: {}}}
                      responses: {'200': {description: ok, content: {application/vnd.pets+json: {}}}}
                """,
            tells: """
                media-type-specialized: the media type 'application/json' is 'application/vnd.pets+json' now
                  at #/paths/~1pets/post/requestBody/content/application~1vnd.pets+json, 4:31 4:31, breaking, to POST /pets request
                media-type-specialized: the media type 'application/json' is 'application/vnd.pets+json' now
                  at #/paths/~1pets/post/responses/200/content/application~1vnd.pets+json, 5:54 5:54, safe, to POST /pets response
                """
        ),
        DocumentCase(
            "a range of which one type is left",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {}, '*/*': {}}}
                      responses: {'200': {description: ok, content: {application/json: {}, '*/*': {}}}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {}}}
                      responses: {'200': {description: ok, content: {application/json: {}}}}
                """,
            tells: """
                media-type-specialized: only 'application/json' is left of '*/*'
                  at #/paths/~1pets/post/requestBody/content/*~1*, 4:53 4:31, breaking, to POST /pets request
                media-type-specialized: only 'application/json' is left of '*/*'
                  at #/paths/~1pets/post/responses/200/content/*~1*, 5:76 5:54, safe, to POST /pets response
                """
        ),
        DocumentCase(
            "a media type that says its charset",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {}}}
                      responses: {'200': {description: ok, content: {application/json: {}}}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json; charset=utf-8: {}}}
                      responses: {'200': {description: ok, content: {application/json; charset=utf-8: {}}}}
                """,
            tells: """
                media-type-parameters-changed: the media type 'application/json' is 'application/json; charset=utf-8' now
                  at #/paths/~1pets/post/requestBody/content/application~1json; charset=utf-8, 4:31 4:31, safe, to POST /pets request
                media-type-parameters-changed: the media type 'application/json' is 'application/json; charset=utf-8' now
                  at #/paths/~1pets/post/responses/200/content/application~1json; charset=utf-8, 5:54 5:54, safe, to POST /pets response
                """
        ),
        DocumentCase(
            "a media type in another case",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {}}}
                      responses: {'200': {description: ok, content: {application/json: {}}}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {Application/JSON: {}}}
                      responses: {'200': {description: ok, content: {Application/JSON: {}}}}
                """,
            tells: ""
        ),
        DocumentCase(
            "a schema that is new",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {}}}
                      responses: {'200': {description: ok, content: {application/json: {}}}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
                """,
            tells: """
                media-type-schema-added: what 'application/json' holds is described by a schema now
                  at #/paths/~1pets/post/requestBody/content/application~1json/schema, 4:49 4:58, breaking, to POST /pets request
                media-type-schema-added: what 'application/json' holds is described by a schema now
                  at #/paths/~1pets/post/responses/200/content/application~1json/schema, 5:72 5:81, safe, to POST /pets response
                """
        ),
        DocumentCase(
            "a schema that is gone",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {}}}
                      responses: {'200': {description: ok, content: {application/json: {}}}}
                """,
            tells: """
                media-type-schema-removed: what 'application/json' holds is not described by a schema any more
                  at #/paths/~1pets/post/requestBody/content/application~1json/schema, 4:58 4:49, safe, to POST /pets request
                media-type-schema-removed: what 'application/json' holds is not described by a schema any more
                  at #/paths/~1pets/post/responses/200/content/application~1json/schema, 5:81 5:72, warning, to POST /pets response
                """
        ),
        DocumentCase(
            "another type of a part",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {photo: {type: string}, ids: {type: array, items: {type: string}}}}, encoding: {photo: {contentType: image/png}}}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {photo: {type: string}, ids: {type: array, items: {type: string}}}}, encoding: {photo: {contentType: image/jpeg}}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                encoding-content-type-changed: the property 'photo' is sent as 'image/jpeg' now instead of as 'image/png'
                  at #/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/photo/contentType, 4:189 4:189, breaking, to POST /pets request
                """
        ),
        DocumentCase(
            "another style of a field",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {photo: {type: string}, ids: {type: array, items: {type: string}}}}}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {photo: {type: string}, ids: {type: array, items: {type: string}}}}, encoding: {ids: {style: pipeDelimited, explode: false}}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                encoding-style-changed: the property 'ids' is written as pipeDelimited now instead of as form, exploded
                  at #/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/ids/style, 4:52 4:181, breaking, to POST /pets request
                """
        ),
        DocumentCase(
            "a header of a part that must be sent",
            old: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {photo: {type: string}, ids: {type: array, items: {type: string}}}}}}}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    post:
                      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {photo: {type: string}, ids: {type: array, items: {type: string}}}}, encoding: {photo: {headers: {X-Size: {required: true, schema: {type: integer}}}}}}}}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                header-added-required: the required header 'X-Size' was added
                  at #/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/photo/headers/X-Size, none 4:186, breaking, to POST /pets request
                """
        ),
    ]
}
