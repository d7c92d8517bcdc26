import ReferenceModel

extension PageSample {
    var group: APIReference.OperationGroup {
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

    var values: [APIReference.SchemaShape.AllowedValue] {
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

    var sample: APIReference.Sample {
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

    var webhook: APIReference.Webhook {
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
}
