import SDKModel

extension ZooSDK {
    static let operations: [Operation] = [
        .make(
            "getAnimal",
            path: [.literal("/animals/"), .parameter(0), .literal("/file."), .parameter(1)],
            Documentation(
                summary: "Get an animal",
                discussion: "With all that is known.",
                remarks: ["Needs `read`"]
            ),
            arguments: [.make("animalId", .integer(.int64)), .make("format")],
            parameters: [
                .make("animalId", .path, 0), .make("format", .path, 1, style: .label, explode: true),
            ],
            accept: ["application/json"],
            result: .json(.named("Animal")),
            security: 0
        ),
        .make(
            "listAnimals",
            path: [.literal("/animals")],
            Documentation(summary: "List"),
            arguments: [
                .make("tenant", .string, "Who asks"),
                .make("tags", .array(.string), isRequired: false, "Only these"),
                .make("order", .named("Order"), isRequired: false),
                .make("filter", .dictionary(.json), isRequired: false),
                .make("self", .string, isRequired: false),
                .make("request", .string, isRequired: false),
                .make("in", .bool, isRequired: false),
            ],
            parameters: [
                .make("X-Tenant", .header, 0),
                .make("tags", .query, 1, style: .pipeDelimited, explode: false),
                .make("order", .query, 2, allowReserved: true, allowEmptyValue: true),
                .make("filter", .query, 3, isJSON: true), .make("self", .cookie, 4, explode: false),
                .make("request", .query, 5), .make("in", .query, 6),
                .make("v", .query, nil, constant: .number("2")),
            ],
            accept: ["application/json", "text/plain"],
            result: .oneOf(
                ResponseUnion(
                    name: "ListAnimalsResult",
                    documentation: "What listing gives",
                    cases: [
                        .init(
                            name: "ok",
                            status: .exact(200),
                            contentType: "application/json",
                            payload: .json(.array(.named("Animal"))),
                            documentation: Documentation()
                        ),
                        .init(
                            name: "text",
                            status: .exact(200),
                            contentType: "text/*",
                            payload: .text,
                            documentation: Documentation()
                        ),
                        .init(
                            name: "file",
                            status: .range(2),
                            contentType: "application/octet-stream",
                            payload: .bytes,
                            documentation: Documentation()
                        ),
                        .init(
                            name: "notModified",
                            status: .exact(304),
                            contentType: nil,
                            payload: .none,
                            documentation: "Nothing is new"
                        ),
                    ],
                    undocumentedName: "undocumented"
                )
            ),
            otherStatuses: [.exact(304)],
            errorTable: 1,
            security: 1
        ),
        .make(
            "createAnimal",
            "POST",
            path: [.literal("/animals")],
            arguments: [.make("body", .named("Animal"))],
            body: BodyBinding(argument: 0, contentType: "application/json", encoding: .json),
            accept: ["application/json"],
            result: .optionalJSON(.named("Animal")),
            server: "https://write.example.com"
        ),
        .make(
            "tagAnimal",
            "PATCH",
            path: [.literal("/animals")],
            deprecation: Deprecation(),
            arguments: [.make("body", .named("Problem"), isRequired: false)],
            body: BodyBinding(
                argument: 0,
                contentType: "application/x-www-form-urlencoded",
                encoding: .form([
                    .init(
                        wireName: "message",
                        coding: .style(.deepObject, explode: true, allowReserved: false)
                    ),
                    .init(wireName: "status", coding: .style(.form, explode: false, allowReserved: false)),
                    .init(wireName: "another field of the form", coding: .json),
                ])
            )
        ),
        .make(
            "uploadPicture",
            "PUT",
            path: [.literal("/picture")],
            arguments: [.make("parts", .array(.part))],
            body: BodyBinding(argument: 0, contentType: "multipart/form-data", encoding: .parts),
            accept: ["application/octet-stream"],
            result: .bytes
        ),
        .make(
            "sendNote",
            "POST",
            path: [.literal("/note")],
            arguments: [.make("note", .string)],
            body: BodyBinding(argument: 0, contentType: "text/plain", encoding: .text)
        ),
        .make(
            "sendBytes",
            "POST",
            path: [.literal("/bytes")],
            arguments: [.make("body", .body, isRequired: false)],
            body: BodyBinding(argument: 0, contentType: "application/octet-stream", encoding: .bytes)
        ),
    ]
}
