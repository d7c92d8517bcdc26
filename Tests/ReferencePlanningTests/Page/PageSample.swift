import ReferenceModel

/// A small reference with one of everything that a page shows; all texts of the document can be replaced.
struct PageSample {
    /// What a document's text becomes.
    var text: @Sendable (String) -> String = { $0 }

    let pet = APIReference.ModelID(index: 0)
    let status = APIReference.ModelID(index: 1)
    let shape = APIReference.ModelID(index: 2)

    var reference: APIReference {
        APIReference(
            title: text("Pets & Co."),
            version: text("1.2.0"),
            source: text("openapi.yaml"),
            summary: text("Pets, and who has them"),
            description: prose("Keeps *pets*.\n\n- cats\n- dogs\n\n| a | b |\n| - | -: |\n| 1 | 2 |"),
            links: [.init(title: text("Handbook"), url: "https://example.com/handbook")],
            module: "Pets",
            client: "PetsClient",
            errorType: "PetsError",
            servers: [server],
            securitySchemes: [scheme],
            groups: [group],
            webhooks: [webhook],
            models: [petModel, statusModel, shapeModel]
        )
    }

    func prose(_ words: String) -> APIReference.CommonMark { .init(text(words)) }

    func link(_ words: String, _ id: APIReference.ModelID) -> APIReference.LinkedText {
        .init([.init(words, model: id)])
    }

    // MARK: Surroundings

    var server: APIReference.Server {
        .init(
            url: text("https://{region}.example.com"),
            description: prose("Where it is"),
            variables: [
                .init(
                    name: text("region"),
                    defaultValue: text("eu"),
                    allowedValues: [text("eu"), text("us")],
                    description: prose("Of the world")
                )
            ],
            swiftName: "Server.standard"
        )
    }

    private var scheme: APIReference.SecurityScheme {
        .init(
            name: text("token"),
            anchor: "token",
            kind: "OAuth 2.0",
            description: prose("Ask for it."),
            flows: [
                .init(
                    kind: "client credentials",
                    addresses: [.init(title: "token URL", url: text("https://example.com/token"))],
                    scopes: [.init(name: text("read"), description: text("to read"))]
                )
            ],
            openIDConnectURL: text("https://example.com/.well-known"),
            deprecation: nil,
            swiftCredential: ".token(…)"
        )
    }

    // MARK: Models

    var fields: APIReference.ObjectShape {
        .init(
            properties: [
                .init(
                    name: text("pet_name"),
                    isRequired: true,
                    schema: .init(type: .init("string"), description: prose("What it *hears* to")),
                    swift: .init(name: "petName", type: .init("String"))
                ),
                .init(
                    name: text("friend"),
                    isRequired: false,
                    schema: .init(type: link("Pet", pet), isReadOnly: true, structure: .model(pet)),
                    swift: nil
                ),
                .init(
                    name: text("home"),
                    isRequired: false,
                    schema: .init(
                        type: .init("object"),
                        structure: .object(
                            .init(
                                properties: [
                                    .init(
                                        name: text("street"),
                                        isRequired: true,
                                        schema: .init(type: .init("string"), isWriteOnly: true),
                                        swift: nil
                                    )
                                ],
                                others: nil,
                                isClosed: true
                            )
                        )
                    ),
                    swift: nil
                ),
            ],
            others: .init(type: .init("integer")),
            isClosed: false
        )
    }

    private var petModel: APIReference.Model {
        .init(
            name: text("Pet"),
            anchor: "Pet",
            documentName: text("pet"),
            swiftName: "Pet",
            parent: nil,
            kind: .object,
            deprecation: nil,
            schema: .init(
                type: .init("object"),
                description: prose("A pet"),
                structure: .object(fields)
            ),
            sample: sample,
            declaration: ["struct Pet {", "    let petName: String", "}"],
            uses: [.operation(anchor: "getPet", id: text("getPet")), .model(shape)],
            links: []
        )
    }

    private var statusModel: APIReference.Model {
        .init(
            name: "PetStatus",
            anchor: "PetStatus",
            documentName: nil,
            swiftName: "PetStatus",
            parent: nil,
            kind: .enumeration,
            deprecation: .init(reason: nil),
            schema: .init(type: .init("string"), allowedValues: values),
            sample: nil,
            declaration: [],
            uses: [],
            links: []
        )
    }

    private var shapeModel: APIReference.Model {
        .init(
            name: text("Shape"),
            anchor: "Shape",
            documentName: nil,
            swiftName: nil,
            parent: nil,
            kind: .union,
            deprecation: nil,
            schema: .init(
                type: .init("one of 2"),
                structure: .alternatives(
                    .init(
                        kind: .oneOf,
                        members: [
                            .init(
                                discriminatorValues: [text("pet")],
                                swiftName: ".pet",
                                schema: .init(type: link("Pet", pet), structure: .model(pet))
                            ),
                            .init(
                                discriminatorValues: [],
                                swiftName: nil,
                                schema: .init(
                                    type: .init("array"),
                                    structure: .tuple(
                                        [.init(type: .init("number"))],
                                        rest: .init(type: .init("string"))
                                    )
                                )
                            ),
                        ],
                        discriminator: text("kind"),
                        common: nil
                    )
                )
            ),
            sample: nil,
            declaration: [],
            uses: [],
            links: []
        )
    }

    // MARK: References of one thing

    /// With one model, of that schema.
    static func reference(of schema: APIReference.SchemaShape) -> APIReference {
        let model = APIReference.Model(
            name: "Model",
            anchor: "Model",
            documentName: nil,
            swiftName: "Model",
            parent: nil,
            kind: .object,
            deprecation: nil,
            schema: schema,
            sample: nil,
            declaration: [],
            uses: [],
            links: []
        )
        return reference(models: [model], links: [])
    }

    /// With a link, and nothing else.
    static func reference(with link: APIReference.ExternalLink) -> APIReference {
        reference(models: [], links: [link])
    }

    private static func reference(
        models: [APIReference.Model],
        links: [APIReference.ExternalLink]
    ) -> APIReference {
        APIReference(
            title: "API",
            version: nil,
            source: "openapi.yaml",
            description: nil,
            links: links,
            module: "API",
            client: "APIClient",
            errorType: "APIError",
            servers: [],
            securitySchemes: [],
            groups: [],
            webhooks: [],
            models: models
        )
    }
}
