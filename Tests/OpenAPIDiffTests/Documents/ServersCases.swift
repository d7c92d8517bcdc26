extension DocumentCase {
    static let servers: [DocumentCase] = [
        DocumentCase(
            "another base URL",
            old: """
                servers:
                  - {url: 'https://a.example.com'}
                  - {url: 'https://b.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: 'https://c.example.com'}
                  - {url: 'https://b.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                base-url-changed: the base URL is 'https://c.example.com' now, was 'https://a.example.com'
                  at #/servers, 2:11 2:11, warning, behaviour breaking, to GET /pets
                """
        ),
        DocumentCase(
            "servers in another order",
            old: """
                servers:
                  - {url: 'https://a.example.com'}
                  - {url: 'https://b.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: 'https://b.example.com'}
                  - {url: 'https://a.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                servers-reordered: the first server is 'https://b.example.com' now, 'https://a.example.com' comes later
                  at #/servers, 2:11 2:11, unaffected, behaviour breaking, to GET /pets
                """
        ),
        DocumentCase(
            "a server that is new",
            old: """
                servers:
                  - {url: 'https://a.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: 'https://a.example.com'}
                  - {url: 'https://b.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                server-added: the server 'https://b.example.com' was added
                  at #/servers, none 3:11, safe, to GET /pets
                """
        ),
        DocumentCase(
            "a server that is gone",
            old: """
                servers:
                  - {url: 'https://a.example.com'}
                  - {url: 'https://b.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: 'https://a.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                server-removed: the server 'https://b.example.com' was removed
                  at #/servers, 3:11 none, warning, to GET /pets
                """
        ),
        DocumentCase(
            "another URL of a server that is not the first",
            old: """
                servers:
                  - {url: 'https://a.example.com'}
                  - {url: 'https://b.example.com', description: US}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: 'https://a.example.com'}
                  - {url: 'https://c.example.com', description: US}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                server-url-changed: the server 'https://b.example.com' is 'https://c.example.com' now
                  at #/servers, 3:11 3:11, warning, to GET /pets
                """
        ),
    ]
}
