import SDKModel

extension ZooSDK {
    static let types: [TypeDeclaration] = [
        .object(
            "Animal",
            [
                .make("id", .integer(.int64), .required, "The number of the animal"),
                .make("name", .string, .requiredNullable),
                .make("nickname", .string, .optionalNullable),
                .make(
                    "kind",
                    .named("Animal.Kind"),
                    .optional,
                    Documentation(summary: "Which kind", remarks: ["Default: `cat`"])
                ),
                .make("born", .dateTime, .optional, wireName: "born-at"),
                .make("tags", .array(.string), .optional),
                .make("scores", .dictionary(.optional(.double)), .optional),
                .make("mother", .named("Animal"), .optional, isBoxed: true),
                .make("heir", .named("Animal"), .optionalNullable, isBoxed: true),
                .make("object", .string, constant: .string("animal")),
                .make("default", .bool, .optional),
                .make("writer", .json, .optional),
                .make(
                    "old",
                    .integer(.int),
                    .optional,
                    deprecation: Deprecation(message: "use \"name\" instead")
                ),
                .make("picture", .base64, .optional),
            ],
            "An animal",
            isMutable: true,
            nested: [
                .enumeration(
                    "Animal.Kind",
                    [("cat", .string("cat")), ("bigCat", .string("big cat"))],
                    "A kind"
                )
            ]
        ),
        .object("Empty", [], unknownFieldsName: nil),
        .object(
            "Counters",
            [.make("total", .integer(.int))],
            additional: .init(name: "others", type: .integer(.int), documentation: "All counters by name"),
            unknownFieldsName: nil
        ),
        .object("Problem", [.make("message", .string), .make("status", .integer(.int), .optional)]),
        .object("Dog", [.make("petType", .string), .make("bark", .bool)], isMutable: true),
        .object(
            "Cat",
            [.make("petType", .string, .optional), .make("lives", .integer(.int))],
            isMutable: true
        ),
        .union(
            "Pet",
            [
                .make("dog", .named("Dog")),
                .make("cat", .named("Cat")),
            ],
            .discriminator(
                key: "petType",
                values: [
                    .init(value: "dog", member: 0), .init(value: "puppy", member: 0),
                    .init(value: "cat", member: 1),
                ]
            ),
            "A pet"
        ),
        .union(
            "Anything",
            [
                .make("time", .dateTime, .init(kinds: [.string], stringFormat: .dateTime)),
                .make("text", .string, .init(kinds: [.string])),
                .make("count", .integer(.int), .init(kinds: [.integer])),
                .make("many", .array(.named("Anything")), .init(kinds: [.array])),
                .make(
                    "dog",
                    .named("Dog"),
                    .init(
                        kinds: [.object],
                        requiredKeys: ["petType", "bark"],
                        knownKeys: ["petType", "bark"],
                        constants: [.init(key: "petType", values: ["dog", "puppy"])]
                    )
                ),
                .make(
                    "cat",
                    .named("Cat"),
                    .init(kinds: [.object], requiredKeys: ["lives"], knownKeys: ["petType", "lives"])
                ),
            ],
            .shape,
            isIndirect: true
        ),
        .wrapper(WrapperType(header: .make("Tree"), type: .array(.named("Tree")), valueName: "branches")),
        .alias(AliasType(header: .make("Names", "Names of animals"), type: .array(.string))),
        .enumeration("Order", [("ascending", .string("asc")), ("descending", .string("desc"))]),
        .enumeration("Level", [("minus1", .number("-1")), ("half", .number("0.5"))], rawType: .double),
    ]
}
