import ReferenceModel

/// A small reference with one of everything that a page shows; all texts of the document can be replaced.
struct PageSample {
    /// What a document's text becomes.
    var text: @Sendable (String) -> String = { $0 }

    private typealias Reference = APIReference
    private let pet = APIReference.ModelID(index: 0)
    private let status = APIReference.ModelID(index: 1)
    private let shape = APIReference.ModelID(index: 2)

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

    private func prose(_ words: String) -> APIReference.CommonMark { .init(text(words)) }

    private func link(_ words: String, _ id: APIReference.ModelID) -> APIReference.LinkedText {
        .init([.init(words, model: id)])
    }

    // MARK: Surroundings

    private var server: APIReference.Server {
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

    // MARK: Operations

    private var group: APIReference.OperationGroup {
        .init(
            title: text("Pets"),
            tag: text("Pets"),
            anchor: "pets",
            description: prose("All about pets."),
            links: [],
            access: "client.pets",
            operations: [getPet, addPet]
        )
    }

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

    private var getPet: APIReference.Operation {
        .init(
            id: text("getPet"),
            anchor: "getPet",
            method: "GET",
            path: text("/pets/{petId}"),
            summary: text("One pet"),
            description: prose("By `petId`."),
            deprecation: .init(reason: text("use the other")),
            permissions: .init(kind: .any, names: [text("pets:read")]),
            security: [
                .init(demands: [.init(scheme: 0, name: text("token"), scopes: [text("read")])]),
                .init(demands: []),
            ],
            parameters: [identifier, filter],
            body: nil,
            responses: [found, missing],
            calls: [call],
            omission: nil,
            curl: ["curl https://eu.example.com/pets/1"],
            servers: [],
            links: [],
            callbacks: []
        )
    }

    private var identifier: APIReference.Parameter {
        .init(
            name: text("petId"),
            place: .path,
            isRequired: true,
            deprecation: nil,
            description: prose("The pet"),
            schema: .init(
                type: .init("string"),
                constraints: [.words("3 to 100 characters"), .pattern(text("^[a-z]+$"))]
            ),
            style: nil,
            argument: .init(name: "petID", type: .init("String")),
            example: text("rex")
        )
    }

    private var filter: APIReference.Parameter {
        .init(
            name: text("status"),
            place: .query,
            isRequired: false,
            deprecation: nil,
            description: nil,
            schema: .init(
                type: .init([.init("array of "), .init("PetStatus", model: status)]),
                defaultValue: text("here"),
                structure: .array(
                    .init(type: link("PetStatus", status), allowedValues: values, structure: .model(status))
                )
            ),
            style: "comma-separated",
            argument: nil,
            example: nil
        )
    }

    private var values: [APIReference.SchemaShape.AllowedValue] {
        [
            .init(value: text("here"), swiftName: ".here", description: prose("Is here")),
            .init(value: text("gone"), swiftName: ".gone", description: nil),
        ]
    }

    private var found: APIReference.Response {
        .init(
            status: "200",
            reason: "OK",
            isSuccess: true,
            description: prose("The pet"),
            headers: [
                .init(
                    name: text("X-Count"),
                    isRequired: false,
                    deprecation: nil,
                    description: prose("How many"),
                    schema: .init(type: .init("integer"))
                )
            ],
            contents: [content(.init(type: link("Pet", pet), structure: .model(pet)))],
            links: [.init(name: text("add"), target: text("addPet"), anchor: "addPet", description: nil)]
        )
    }

    private var missing: APIReference.Response {
        .init(
            status: "404",
            reason: "Not Found",
            isSuccess: false,
            description: nil,
            headers: [],
            contents: [],
            links: []
        )
    }

    private func content(_ schema: APIReference.SchemaShape) -> APIReference.Content {
        .init(
            mediaType: text("application/json"),
            schema: schema,
            itemSchema: nil,
            encodings: [],
            samples: [sample]
        )
    }

    private var sample: APIReference.Sample {
        .init(
            name: nil,
            summary: text("A dog"),
            mediaType: "application/json",
            text: text(
                "{\n  \"pet_name\": \"Rex\",\n  \"favouriteFood\": \"bones\",\n"
                    + "  \"home\": {\n    \"street\": \"Main Street 1\",\n    \"city\": \"Springfield\"\n  }\n}"
            ),
            isGenerated: false
        )
    }

    private var call: APIReference.SwiftCall {
        .init(
            variant: nil,
            name: "getPet",
            access: "client.pets.getPet",
            declaration: ["func getPet(petID: String) async throws -> Pet"],
            result: link("Pet", pet),
            notes: ["Repeated when it fails."],
            errors: [.init(status: "404", caseName: nil, type: nil)],
            example: ["let pet = try await client.pets.getPet(petID: \"rex\")"]
        )
    }

    private var addPet: APIReference.Operation {
        .init(
            id: text("addPet"),
            anchor: "addPet",
            method: "POST",
            path: text("/pets"),
            summary: nil,
            description: nil,
            deprecation: nil,
            permissions: nil,
            security: [],
            parameters: [],
            body: .init(
                isRequired: true,
                description: prose("A new one"),
                contents: [content(.init(type: .init("object"), structure: .object(fields)))],
                argument: nil
            ),
            responses: [],
            calls: [],
            omission: text("it is excluded"),
            curl: [],
            servers: [server],
            links: [.init(title: text("More"), url: nil)],
            callbacks: [webhook]
        )
    }

    private var webhook: APIReference.Webhook {
        .init(
            name: text("petCame"),
            method: "POST",
            address: text("{$request.body#/url}"),
            summary: text("A pet came"),
            description: nil,
            body: .init(
                isRequired: false,
                description: nil,
                contents: [content(.init(type: link("Pet", pet), structure: .model(pet)))],
                argument: nil
            ),
            responses: [missing]
        )
    }

    // MARK: Models

    private var fields: APIReference.ObjectShape {
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
}
