extension DocumentCase {
    static let security: [DocumentCase] = [
        DocumentCase(
            "credentials that are required",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            tells: """
                security-became-required: credentials are required now: 'key'
                  at #/paths/~1pets/get/security, 4:7 4:18, breaking, behaviour warning, to GET /pets
                """
        ),
        DocumentCase(
            "credentials that are required where they were not",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{}, {key: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            tells: """
                security-became-required: credentials are required now
                  at #/paths/~1pets/get/security, 4:17 4:17, breaking, behaviour warning, to GET /pets
                """
        ),
        DocumentCase(
            "credentials that are not required",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: []
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            tells: """
                security-became-optional: credentials are not required any more, were 'key'
                  at #/paths/~1pets/get/security, 4:18 4:17, safe, behaviour warning, to GET /pets
                """
        ),
        DocumentCase(
            "one way more",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}, {login: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            tells: """
                security-requirement-added: one may call with 'login' too
                  at #/paths/~1pets/get/security, none 4:29, safe, to GET /pets
                """
        ),
        DocumentCase(
            "one way less",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}, {login: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            tells: """
                security-requirement-removed: one may not call with 'login' any more
                  at #/paths/~1pets/get/security, 4:29 none, breaking, to GET /pets
                """
        ),
        DocumentCase(
            "one scheme more in a way",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{key: [], login: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            tells: """
                security-requirement-tightened: one needs 'key' and 'login' now, where 'key' sufficed
                  at #/paths/~1pets/get/security, 4:18 4:18, breaking, to GET /pets
                """
        ),
        DocumentCase(
            "one scheme less in a way",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{key: [], login: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{login: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            tells: """
                security-requirement-relaxed: one needs only 'login' now, where one needed 'key' and 'login'
                  at #/paths/~1pets/get/security, 4:18 4:18, safe, to GET /pets
                """
        ),
        DocumentCase(
            "scopes",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{oauth: [read]}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{oauth: [write]}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            tells: """
                security-scope-added: the scope 'write' of 'oauth' is needed now
                  at #/paths/~1pets/get/security, 4:18 4:18, warning, to GET /pets
                security-scope-removed: the scope 'read' of 'oauth' is not needed any more
                  at #/paths/~1pets/get/security, 4:18 4:18, safe, to GET /pets
                """
        ),
        DocumentCase(
            "ways in another order",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}, {login: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{login: []}, {key: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                """,
            tells: """
                security-requirements-reordered: 'login' comes first now, 'key' did
                  at #/paths/~1pets/get/security, 4:18 4:18, unaffected, behaviour warning, to GET /pets
                """
        ),
        DocumentCase(
            "the way of the document, once for all that have it",
            old: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                    post: {responses: {'200': {description: ok}}}
                    put: {security: [{login: []}], responses: {'200': {description: ok}}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                security: [{key: []}]
                """,
            new: """
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                    post: {responses: {'200': {description: ok}}}
                    put: {security: [{login: []}], responses: {'200': {description: ok}}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                security: [{login: []}]
                """,
            tells: """
                security-requirement-added: one may call with 'login' too
                  at #/security, none 7:12, safe, to GET /pets, POST /pets
                security-requirement-removed: one may not call with 'key' any more
                  at #/security, 7:12 none, breaking, to GET /pets, POST /pets
                """
        ),
        DocumentCase(
            "the way of the document, said by the operation",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                security: [{key: []}]
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{key: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {key: {type: apiKey, name: k, in: header}, login: {type: http, scheme: basic}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {read: r, write: w}}}}}}
                security: [{key: []}]
                """,
            tells: ""
        ),
    ]
}
