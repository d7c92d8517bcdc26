import SDKModel

/// An SDK with one of everything.
enum ZooSDK {
    static let sdk = SDK.make(
        types: types,
        operations: [
            .make("ping", path: [.literal("/ping")], "Says hello", accept: ["text/plain"], result: .text)
        ],
        groups: [
            OperationGroup(
                tag: "animals",
                propertyName: "animals",
                typeName: "AnimalOperations",
                documentation: "Animals of the zoo.",
                operations: operations
            )
        ],
        servers: servers,
        securitySchemes: [
            SecurityScheme(
                schemeName: "Zoo OAuth",
                name: "zooOAuth",
                documentation: "Tokens of the zoo",
                kind: .oauth2(tokenURL: "https://login.{domain}/oauth/token", scopes: ["read", "write"])
            ),
            SecurityScheme(
                schemeName: "api_key",
                name: "apiKey",
                documentation: Documentation(),
                kind: .apiKey(wireName: "X-Key", location: .header)
            ),
            SecurityScheme(schemeName: "basic", name: "basic", documentation: Documentation(), kind: .basic),
            SecurityScheme(
                schemeName: "mtls",
                name: "mtls",
                documentation: Documentation(),
                kind: .other("mutualTLS")
            ),
        ],
        securityRequirements: [
            SecurityRequirement(alternatives: [[.init(schemeName: "Zoo OAuth", scopes: ["read"])], []]),
            SecurityRequirement(alternatives: [
                [
                    .init(schemeName: "Zoo OAuth", scopes: ["read", "write"]),
                    .init(schemeName: "api_key", scopes: []),
                ],
                [.init(schemeName: "basic", scopes: [])],
            ]),
        ],
        errorMembers: [.init(name: "problem", type: .named("Problem"))],
        errorTables: [
            [.init(status: .exact(404), member: 0), .init(status: .default, member: nil)],
            (400...412).map { .init(status: .exact($0), member: 0) } + [
                .init(status: .range(5), member: nil)
            ],
        ],
        facade: CompletionHandlerFacade(
            settingsName: "OldZooAPI",
            basePath: "https://api.example.com",
            accessTokenScheme: "Zoo OAuth",
            classes: [
                .init(
                    name: "AnimalsAPI",
                    documentation: Documentation(),
                    groupProperty: "animals",
                    methods: operations.map { operation in
                        .init(
                            operation: operation,
                            name: operation.name,
                            arguments: operation.arguments.indices.reversed().map {
                                .init(label: operation.arguments[$0].name, argument: $0)
                            }
                        )
                    },
                    enumerations: [
                        .init(
                            alias: "Order_listAnimals",
                            type: "Order",
                            addedCases: [.init(name: "asc", target: "ascending")]
                        )
                    ]
                )
            ]
        ),
        omissions: [
            Omission(
                subject: "operation GET /mice",
                reason: "its path is not valid",
                place: "openapi.yaml:12:3"
            )
        ],
        documentation: "Animals and where they live.\n\nTwo paragraphs."
    )

    static let servers = [
        Server(
            name: "regional",
            documentation: "One of the regions",
            url: [.literal("https://api."), .variable(0), .literal("/v"), .variable(1)],
            variables: [
                .init(
                    wireName: "domain",
                    name: "domain",
                    enumeration: .make("Domain", [("east", .string("east.example.com"))]),
                    defaultValue: .member("east"),
                    documentation: Documentation()
                ),
                .init(
                    wireName: "version",
                    name: "version",
                    enumeration: nil,
                    defaultValue: .string("1"),
                    documentation: Documentation()
                ),
            ],
            isRelative: false
        ),
        Server(
            name: "local",
            documentation: Documentation(),
            url: [.literal("http://localhost:8080")],
            variables: [],
            isRelative: false
        ),
        Server(
            name: "relative",
            documentation: Documentation(),
            url: [.literal("/v1")],
            variables: [],
            isRelative: true
        ),
    ]
}
