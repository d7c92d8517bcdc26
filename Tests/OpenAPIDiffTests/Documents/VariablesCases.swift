extension DocumentCase {
    static let variables: [DocumentCase] = [
        DocumentCase(
            "a variable that is new, with the same address",
            old: """
                servers:
                  - {url: 'https://eu.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: 'https://{r}.example.com', variables: {r: {default: eu}}}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                server-variable-added: the server variable 'r' was added
                  at #/servers/https:~1~1{r}.example.com/variables/r, none 2:50, safe, to GET /pets
                """
        ),
        DocumentCase(
            "a variable that is gone, with the same address",
            old: """
                servers:
                  - {url: 'https://{r}.example.com', variables: {r: {default: eu}}}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: 'https://eu.example.com'}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                server-variable-removed: the server variable 'r' was removed
                  at #/servers/https:~1~1eu.example.com/variables/r, 2:50 none, safe, to GET /pets
                """
        ),
        DocumentCase(
            "another default of a variable",
            old: """
                servers:
                  - {url: 'https://{r}.example.com', variables: {r: {default: eu}}}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: 'https://{r}.example.com', variables: {r: {default: us}}}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                server-variable-default-changed: the server variable 'r' is 'us' by default now, was 'eu'
                  at #/servers/https:~1~1{r}.example.com/variables/r/default, 2:63 2:63, unaffected, behaviour breaking, to GET /pets
                """
        ),
        DocumentCase(
            "values of a variable",
            old: """
                servers:
                  - {url: 'https://{r}.example.com', variables: {r: {default: eu, enum: [eu, us]}}}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            new: """
                servers:
                  - {url: 'https://{r}.example.com', variables: {r: {default: eu, enum: [eu, as]}}}
                paths:
                  /pets:
                    get: {responses: {'200': {description: ok}}}
                """,
            tells: """
                server-variable-value-added: the server variable 'r' may be 'as' too
                  at #/servers/https:~1~1{r}.example.com/variables/r/enum, none 2:78, safe, to GET /pets
                server-variable-value-removed: the server variable 'r' may not be 'us' any more
                  at #/servers/https:~1~1{r}.example.com/variables/r/enum, 2:78 none, warning, to GET /pets
                """
        ),
    ]
}
