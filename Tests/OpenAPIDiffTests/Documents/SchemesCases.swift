extension DocumentCase {
    static let schemes: [DocumentCase] = [
        DocumentCase(
            "one that is new",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: header}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: header}, t: {type: mutualTLS}}}
                """,
            tells: """
                security-scheme-added: the security scheme 't' was added
                  at #/components/securitySchemes/t, none 6:72, safe, to nobody
                """
        ),
        DocumentCase(
            "one that is gone",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: header}, t: {type: mutualTLS}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: header}}}
                """,
            tells: """
                security-scheme-removed: the security scheme 't' was removed
                  at #/components/securitySchemes/t, 6:72 none, unaffected, to nobody
                """
        ),
        DocumentCase(
            "another type",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: header}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: http, scheme: basic}}}
                """,
            tells: """
                security-scheme-type-changed: the type of 's' is 'http' now, was 'apiKey'
                  at #/components/securitySchemes/s/type, 6:42 6:42, breaking, to GET /pets
                """
        ),
        DocumentCase(
            "another name of the key",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: header}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: l, in: header}}}
                """,
            tells: """
                api-key-name-changed: the name of the key of 's' is 'l' now, was 'k'
                  at #/components/securitySchemes/s/name, 6:56 6:56, breaking, to GET /pets
                """
        ),
        DocumentCase(
            "another place of the key",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: header}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: query}}}
                """,
            tells: """
                api-key-location-changed: the place of the key of 's' is 'query' now, was 'header'
                  at #/components/securitySchemes/s/in, 6:63 6:63, breaking, to GET /pets
                """
        ),
        DocumentCase(
            "another place of a key that nobody asks for",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: header}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: apiKey, name: k, in: query}}}
                """,
            tells: """
                api-key-location-changed: the place of the key of 's' is 'query' now, was 'header'
                  at #/components/securitySchemes/s/in, 5:63 5:63, unaffected, to nobody
                """
        ),
        DocumentCase(
            "another HTTP scheme",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: http, scheme: basic}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: http, scheme: bearer}}}
                """,
            tells: """
                http-scheme-changed: the HTTP scheme of 's' is 'bearer' now, was 'basic'
                  at #/components/securitySchemes/s/scheme, 6:56 6:56, breaking, to GET /pets
                """
        ),
        DocumentCase(
            "another format of the token",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: http, scheme: bearer}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: http, scheme: Bearer, bearerFormat: JWT}}}
                """,
            tells: """
                bearer-format-changed: the format of the token of 's' is 'JWT' now
                  at #/components/securitySchemes/s/bearerFormat, 6:35 6:78, warning, to GET /pets
                """
        ),
        DocumentCase(
            "another discovery URL",
            old: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: openIdConnect, openIdConnectUrl: 'https://example.com/a'}}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      security: [{s: []}]
                      responses: {'200': {description: ok}}
                components: {securitySchemes: {s: {type: openIdConnect, openIdConnectUrl: 'https://example.com/b'}}}
                """,
            tells: """
                open-id-connect-url-changed: the discovery URL of 's' is 'https://example.com/b' now, was 'https://example.com/a'
                  at #/components/securitySchemes/s/openIdConnectUrl, 6:75 6:75, warning, behaviour warning, to GET /pets
                """
        ),
    ]
}
