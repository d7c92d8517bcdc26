import Diagnostics
import TestSupport

extension LintCase {
    static let all = operations + security + components + unions + schemas + examples + patterns

    private static let ok = "responses: {default: {description: x}}"

    static let operations: [LintCase] = [
        LintCase(
            "operation-ids-similar",
            "case alone",
            "paths: {/a: {get: {operationId: 1️⃣getPet, \(ok)}, put: {operationId: 2️⃣GetPet, \(ok)}}}",
            ("2️⃣", "operationId 'GetPet' differs from 'getPet' only in case"),
            notes: [Finding.Note("1️⃣", "'getPet' is here")]
        ),
        LintCase(
            "operation-ids-similar",
            "other ids",
            "paths: {/a: {get: {operationId: getPet, \(ok)}, put: {operationId: putPet, \(ok)}}}"
        ),
        LintCase(
            "operation-id-not-a-name",
            "a sentence, and a digit",
            "paths: {/a: {get: {operationId: 1️⃣Get a pet, \(ok)}, put: {operationId: 2️⃣1st, \(ok)}}}",
            hints: Array(
                repeating: "use letters, digits, '_', '-', '.', '/' and ':', starting with a letter",
                count: 2
            ),
            ("1️⃣", "operationId 'Get a pet' is not a name"),
            ("2️⃣", "operationId '1st' is not a name")
        ),
        LintCase(
            "operation-id-not-a-name",
            "names",
            "paths: {/a: {get: {operationId: 'pets/get-one.v2_x:all', \(ok)}}}"
        ),
        LintCase(
            "success-response-missing",
            "only failures",
            "paths: {/a: {get: {responses: 1️⃣{'404': {description: x}, 5XX: {description: y}}}}}",
            hints: ["add a 2XX response"],
            ("1️⃣", "'GET /a' documents no successful response")
        ),
        LintCase(
            "success-response-missing",
            "a redirect, a range, a default",
            """
            paths:
              /a: {get: {responses: {'302': {description: x}}}}
              /b: {get: {responses: {2XX: {description: x}}}}
              /c: {get: {\(ok)}}
            """
        ),
        LintCase(
            "error-response-missing",
            "one of three",
            """
            paths:
              /a: {get: {responses: 1️⃣{'200': {description: x}}}}
              /b: {get: {responses: {'200': {description: x}, 4XX: {description: y}}}}
              /c: {get: {\(ok)}}
            """,
            severities: [.note],
            ("1️⃣", "'GET /a' documents no response for a failure")
        ),
        LintCase(
            "error-response-missing",
            "most",
            """
            paths: 1️⃣
              /a: {get: {responses: {'200': {description: x}}}}
              /b: {get: {responses: {'200': {description: x}}}}
              /c: {get: {\(ok)}}
            """.replacing("paths: 1️⃣\n  /a", with: "paths:\n  1️⃣/a"),
            ("1️⃣", "2 of the 3 operations document no response for a failure")
        ),
        LintCase("error-response-missing", "none", "paths: {/a: {get: {\(ok)}}}"),
        LintCase(
            "request-body-unexpected",
            "by method",
            """
            paths:
              /a:
                get: {requestBody: 1️⃣{content: {text/plain: {schema: {type: string}}}}, \(ok)}
                delete: {requestBody: 2️⃣{content: {text/plain: {schema: {type: string}}}}, \(ok)}
                head: {requestBody: 3️⃣{content: {application/json: {schema: {type: object}}}}, \(ok)}
                post: {requestBody: {content: {text/plain: {schema: {type: string}}}}, \(ok)}
            """,
            severities: [.warning, .note, .note],
            ("1️⃣", "'GET /a' has a request body, which HTTP gives no meaning for GET"),
            ("2️⃣", "'DELETE /a' has a request body, which HTTP gives no meaning for DELETE"),
            ("3️⃣", "'HEAD /a' has a request body, which HTTP gives no meaning for HEAD")
        ),
        LintCase("request-body-unexpected", "none", "paths: {/a: {get: {\(ok)}}}"),
        LintCase(
            "content-never-sent",
            "204 and 304",
            """
            paths:
              /a:
                get:
                  responses:
                    '204': {description: x, content: {1️⃣text/plain: {}}}
                    2️⃣'304': {$ref: '#/components/responses/Same'}
                    '200': {description: x, content: {text/plain: {}}}
            components: {responses: {Same: {description: x, content: {text/plain: {}}}}}
            """,
            ("1️⃣", "the response 204 of 'GET /a' has content, which that status never has"),
            ("2️⃣", "the response 304 of 'GET /a' has content, which that status never has")
        ),
        LintCase("content-never-sent", "none", "paths: {/a: {get: {responses: {'204': {description: x}}}}}"),
        LintCase(
            "content-without-schema",
            "JSON alone",
            """
            paths:
              /a:
                get:
                  responses:
                    default:
                      description: x
                      content:
                        1️⃣application/problem+json; charset=utf-8: {}
                        application/json: {schema: {}}
                        application/xml: {}
            """,
            ("1️⃣", "'application/problem+json; charset=utf-8' has no schema")
        ),
        LintCase("content-without-schema", "none", "paths: {/a: {get: {\(ok)}}}"),
        LintCase(
            "deprecated-without-reason",
            "operations, parameters, properties",
            """
            paths:
              /a:
                get:
                  deprecated: 1️⃣true
                  parameters:
                    - {name: p, in: query, deprecated: 2️⃣true, schema: {type: string}}
                    - {name: q, in: query, deprecated: true, description: use r, schema: {type: string}}
                  \(ok)
            components: {schemas: {Pet: {properties: {a: {deprecated: 3️⃣true}, b: {deprecated: true, description: c}}}}}
            """,
            ("1️⃣", "'GET /a' is deprecated without a word why"),
            ("2️⃣", "parameter 'p' is deprecated without a word why"),
            ("3️⃣", "property 'a' is deprecated without a word why")
        ),
        LintCase(
            "deprecated-without-reason",
            "not deprecated",
            "paths: {/a: {get: {deprecated: false, \(ok)}}}"
        ),
        LintCase(
            "description-missing",
            "operations, parameters, schemas",
            """
            paths:
              /a:
                1️⃣get: {parameters: [{name: 2️⃣p, in: query, schema: {type: string}}], \(ok)}
                put: {summary: Does it., parameters: [{name: q, in: query, schema: {description: d}}], \(ok)}
            components: {schemas: {3️⃣Pet: {type: object}, Owner: {title: An owner., type: object}}}
            """,
            ("1️⃣", "'GET /a' has no summary or description"),
            ("2️⃣", "parameter 'p' has no description"),
            ("3️⃣", "schema 'Pet' has no description")
        ),
        LintCase("description-missing", "none", "paths: {/a: {get: {summary: s, \(ok)}}}"),
        LintCase(
            "path-with-query",
            "both marks",
            "paths: {1️⃣'/a?b=c': {get: {\(ok)}}, 2️⃣'/a#b': {get: {\(ok)}}}",
            hints: ["write a parameter in the query", nil],
            ("1️⃣", "path '/a?b=c' has '?', where a path ends"),
            ("2️⃣", "path '/a#b' has '#', where a path ends")
        ),
        LintCase("path-with-query", "none", "paths: {'/a:b': {get: {\(ok)}}}"),
        LintCase(
            "path-trailing-slash",
            "a twin",
            "paths: {1️⃣/a: {get: {\(ok)}}, 2️⃣/a/: {get: {\(ok)}}}",
            severities: [.warning],
            ("2️⃣", "path '/a/' differs from another only by the slash at its end"),
            notes: [Finding.Note("1️⃣", "the other is here")]
        ),
        LintCase(
            "path-trailing-slash",
            "an exception",
            "paths: {/a: {get: {\(ok)}}, 1️⃣/b/: {get: {\(ok)}}, /c: {get: {\(ok)}}, /d: {get: {\(ok)}}}",
            severities: [.note],
            ("1️⃣", "path '/b/' ends in a slash, and most paths do not")
        ),
        LintCase("path-trailing-slash", "all alike", "paths: {/: {get: {\(ok)}}, /a/: {get: {\(ok)}}}"),
        LintCase(
            "header-parameter-twice",
            "case does not count",
            """
            paths:
              /a:
                parameters: [{name: 1️⃣X-Trace, in: header, schema: {type: string}}]
                get:
                  parameters: [{name: 2️⃣x-trace, in: header, schema: {type: string}}, {name: X-TRACE, in: query, schema: {type: string}}]
                  \(ok)
            """,
            ("2️⃣", "'x-trace' and 'X-Trace' are one header, as case does not count"),
            notes: [Finding.Note("1️⃣", "'X-Trace' is here")]
        ),
        LintCase("header-parameter-twice", "none", "paths: {/a: {get: {\(ok)}}}"),
        LintCase(
            "tag-undeclared",
            "a slip and a stranger",
            "tags: [{name: pets}]\npaths: {/a: {get: {tags: [1️⃣Pets, pets, 2️⃣owners], \(ok)}, put: {tags: [owners], \(ok)}}}",
            severities: [.warning, .note],
            hints: ["did you mean 'pets'?", nil],
            ("1️⃣", "tag 'Pets' is not among the document's tags"),
            ("2️⃣", "tag 'owners' is not among the document's tags")
        ),
        LintCase("tag-undeclared", "no list", "paths: {/a: {get: {tags: [pets], \(ok)}}}"),
        LintCase(
            "tag-unused",
            "no operation",
            "tags: [{name: pets}, {name: 1️⃣owners}, {name: About, x-traitTag: true}]\npaths: {/a: {get: {tags: [pets], \(ok)}}}",
            ("1️⃣", "no operation has the tag 'owners'")
        ),
        LintCase("tag-unused", "none", "tags: [{name: pets}]\npaths: {/a: {get: {tags: [pets], \(ok)}}}"),
        LintCase(
            "link-operation-not-found",
            "a slip",
            """
            paths:
              /a:
                get:
                  operationId: getOwner
                  responses:
                    default:
                      description: x
                      links: {good: {operationId: getOwner}, bad: {operationId: 1️⃣getOwnr}}
            """,
            hints: ["did you mean 'getOwner'?"],
            ("1️⃣", "there is no operation 'getOwnr' to link to")
        ),
        LintCase("link-operation-not-found", "none", "paths: {/a: {get: {\(ok)}}}"),
        LintCase(
            "encoding-without-property",
            "a slip",
            """
            paths:
              /a:
                post:
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {allOf: [{properties: {photo: {type: string}}}, {properties: {name: {type: string}}}]}
                        encoding: {photo: {contentType: image/png}, 1️⃣nam: {contentType: text/plain}}
                  \(ok)
            """,
            hints: ["did you mean 'name'?"],
            ("1️⃣", "the schema has no property 'nam' to encode")
        ),
        LintCase(
            "encoding-without-property",
            "properties that are not known",
            """
            paths:
              /a:
                post:
                  requestBody:
                    content: {multipart/form-data: {schema: {type: object}, encoding: {photo: {contentType: image/png}}}}
                  \(ok)
            """
        ),
    ]

    static let security: [LintCase] = [
        LintCase(
            "operation-without-security",
            "the exception",
            """
            paths:
              /a: {get: {security: [{k: []}], \(ok)}, put: {security: [{k: []}], \(ok)}, 1️⃣post: {\(ok)}}
              /b: {get: {security: [], \(ok)}}
            components: {securitySchemes: {k: {type: http, scheme: bearer}}}
            """,
            hints: ["write 'security: []' if everybody may call it"],
            ("1️⃣", "'POST /a' asks for no credentials, as 3 other operations do")
        ),
        LintCase(
            "operation-without-security",
            "the document's own",
            """
            security: [{k: []}]
            paths: {/a: {get: {security: [{k: []}], \(ok)}, put: {security: [{k: []}], \(ok)}, post: {\(ok)}}}
            components: {securitySchemes: {k: {type: http, scheme: bearer}}}
            """
        ),
        LintCase(
            "address-not-encrypted",
            "servers and tokens",
            """
            servers: [{url: 1️⃣'http://a.example.com'}, {url: 'https://a.example.com'}, {url: 2️⃣'http://b.example.com'}]
            paths: {/a: {get: {servers: [{url: 'http://127.0.0.1:80/x'}, {url: 'http://{host}/x', variables: {host: {default: a}}}], \(ok)}}}
            components:
              securitySchemes:
                o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 3️⃣'http://id.example.com/t', scopes: {}}}}
                i: {type: openIdConnect, openIdConnectUrl: 'http://localhost/x'}
            """,
            severities: [.note, .warning, .warning],
            hints: ["use 'https'", "use 'https'", "use 'https'"],
            ("1️⃣", "'http://a.example.com' is not encrypted"),
            ("2️⃣", "'http://b.example.com' is not encrypted"),
            ("3️⃣", "'http://id.example.com/t' is not encrypted")
        ),
        LintCase("address-not-encrypted", "relative", "servers: [{url: /v1}]\npaths: {}"),
        LintCase(
            "scope-undeclared",
            "a slip",
            """
            security: [{o: [read]}]
            paths: {/a: {get: {security: [{o: [1️⃣wirte]}], \(ok)}}}
            components:
              securitySchemes:
                o: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://x.example.com', scopes: {read: r}},
                  clientCredentials: {tokenUrl: 'https://x.example.com', scopes: {write: w}}}}
            """,
            hints: ["did you mean 'write'?"],
            ("1️⃣", "scheme 'o' declares no scope 'wirte'")
        ),
        LintCase(
            "scope-undeclared",
            "roles of another scheme",
            """
            paths: {/a: {get: {security: [{k: [admin]}], \(ok)}}}
            components: {securitySchemes: {k: {type: http, scheme: bearer}}}
            """
        ),
    ]

    static let components: [LintCase] = [
        LintCase(
            "component-unused",
            "of every kind",
            """
            paths: {/a: {get: {responses: {default: {$ref: '#/components/responses/Used'}}}}}
            components:
              responses: {Used: {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, 1️⃣R: {description: x}}
              parameters: {2️⃣P: {name: p, in: query, schema: {$ref: '#/components/schemas/E'}}}
              headers: {3️⃣H: {schema: {type: string}}}
              examples: {4️⃣X: {value: 1}}
              requestBodies: {5️⃣Q: {content: {text/plain: {}}}}
              securitySchemes: {6️⃣S: {type: http, scheme: basic}}
              links: {7️⃣L: {operationId: x}}
              schemas:
                A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
                B: {type: string}
                8️⃣C: {type: object, properties: {d: {$ref: '#/components/schemas/D'}}}
                9️⃣D: {type: string}
                0️⃣E: {type: string}
            """,
            ("1️⃣", "response 'R' is not used by any operation"),
            ("2️⃣", "parameter 'P' is not used by any operation"),
            ("3️⃣", "header 'H' is not used by any operation"),
            ("4️⃣", "example 'X' is not used by any operation"),
            ("5️⃣", "request body 'Q' is not used by any operation"),
            ("6️⃣", "security scheme 'S' is not used by any operation"),
            ("7️⃣", "link 'L' is not used by any operation"),
            ("8️⃣", "schema 'C' is not used by any operation"),
            ("9️⃣", "schema 'D' is not used by any operation"),
            ("0️⃣", "schema 'E' is not used by any operation")
        ),
        LintCase(
            "component-unused",
            "uses by discriminator, inheritance, webhook, extension, alias and callback",
            """
            paths:
              /a:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Base'}}}}
                  parameters: [{$ref: '#/components/parameters/Alias'}]
                  callbacks: {done: {'{$request.body#/url}': {post: {requestBody: {$ref: '#/components/requestBodies/Done'}, \(ok)}}}}
                  x-more: {schema: {$ref: '#/components/schemas/Extra'}}
                  \(ok)
            webhooks: {sold: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sold'}}}}, \(ok)}}}
            components:
              parameters: {Alias: {$ref: '#/components/parameters/Real'}, Real: {name: p, in: query, schema: {type: string}}}
              requestBodies: {Done: {content: {application/json: {schema: {$ref: '#/components/schemas/Result'}}}}}
              schemas:
                Base: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {m: Mapped}}}
                Child: {allOf: [{$ref: '#/components/schemas/Base'}]}
                Mapped: {type: object}
                Sold: {type: object}
                Extra: {type: object}
                Result: {type: object}
            """
        ),
        LintCase("component-unused", "a library", "paths: {}\ncomponents: {schemas: {A: {type: string}}}"),
    ]
}
