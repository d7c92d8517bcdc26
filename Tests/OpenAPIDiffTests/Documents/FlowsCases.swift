extension DocumentCase {
    static let flows: [DocumentCase] = [
        DocumentCase(
            "one flow more",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {}}, password: {tokenUrl: 'https://example.com/t', scopes: {}}}}}}
                """,
            tells: """
                oauth-flow-added: the flow 'password' was added to 's'
                  at #/components/securitySchemes/s/flows/password, none 6:136, safe, to GET /pets
                """
        ),
        DocumentCase(
            "one flow less",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {}}, password: {tokenUrl: 'https://example.com/t', scopes: {}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {}}}}}}
                """,
            tells: """
                oauth-flow-removed: the flow 'password' was removed from 's'
                  at #/components/securitySchemes/s/flows/password, 6:136 none, breaking, to GET /pets
                """
        ),
        DocumentCase(
            "another token URL",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/u', scopes: {}}}}}}
                """,
            tells: """
                oauth-token-url-changed: the token URL of 's' is 'https://example.com/u' now, was 'https://example.com/t'
                  at #/components/securitySchemes/s/flows/clientCredentials/tokenUrl, 6:88 6:88, warning, behaviour warning, to GET /pets
                """
        ),
        DocumentCase(
            "another authorization URL",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://example.com/a', scopes: {}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://example.com/b', scopes: {}}}}}}
                """,
            tells: """
                oauth-authorization-url-changed: the authorization URL of 's' is 'https://example.com/b' now, was 'https://example.com/a'
                  at #/components/securitySchemes/s/flows/implicit/authorizationUrl, 6:87 6:87, warning, behaviour warning, to GET /pets
                """
        ),
        DocumentCase(
            "a refresh URL that is new",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://example.com/a', scopes: {}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://example.com/a', refreshUrl: 'https://example.com/r', scopes: {}}}}}}
                """,
            tells: """
                oauth-refresh-url-changed: the refresh URL of 's' is 'https://example.com/r' now
                  at #/components/securitySchemes/s/flows/implicit/refreshUrl, 6:35 6:124, warning, behaviour warning, to GET /pets
                """
        ),
        DocumentCase(
            "scopes",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {a: x, b: y}}}}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {b: z, c: x}}}}}}
                """,
            tells: """
                oauth-scope-added: the scope 'c' of 's' was added
                  at #/components/securitySchemes/s/flows/clientCredentials/scopes, none 6:128, safe, to GET /pets
                oauth-scope-description-changed: what the scope 'b' of 's' is for was changed
                  at #/components/securitySchemes/s/flows/clientCredentials/scopes, 6:128 6:122, unaffected, to GET /pets
                oauth-scope-removed: the scope 'a' of 's' was removed
                  at #/components/securitySchemes/s/flows/clientCredentials/scopes, 6:122 none, breaking, to GET /pets
                """
        ),
    ]
}
