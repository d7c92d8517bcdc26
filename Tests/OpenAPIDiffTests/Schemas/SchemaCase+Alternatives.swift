extension SchemaCase {
    static let alternatives: [SchemaCase] = [
        SchemaCase(
            "one more of oneOf",
            old: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Cat"}, {type: string}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Cat"}, {type: string}, {$ref: "#/components/schemas/Dog"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "one-of-member-added",
                    "the alternative 'Dog' was added to 'oneOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:67",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "one less of anyOf",
            old: """
                Pet: {anyOf: [{$ref: "#/components/schemas/Cat"}, {type: string}, {$ref: "#/components/schemas/Dog"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {anyOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "any-of-member-removed",
                    "the alternative 'string' was removed from 'anyOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:51 none",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "one that another covers",
            old: """
                Pet: {anyOf: [{type: integer}, {type: number}, {type: string}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {anyOf: [{type: number}, {type: string}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "alternatives-merged",
                    "the alternative 'integer' was removed from 'anyOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:15 none",
                    "safe/safe"
                )
            ]
        ),
        SchemaCase(
            "a schema that became one of several",
            old: """
                Pet: {$ref: '#/components/schemas/Cat'}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "one-of-member-added",
                    "the alternative 'Dog' was added to 'oneOf' of the request body",
                    at: "#/paths/~1pets/post/requestBody/content/application~1json/schema",
                    "none 1:15",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "one of several that became the schema",
            old: """
                Pet: {anyOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {$ref: '#/components/schemas/Cat'}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "any-of-member-removed",
                    "the alternative 'Dog' was removed from 'anyOf' of the request body",
                    at: "#/paths/~1pets/post/requestBody/content/application~1json/schema",
                    "1:15 none",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a type that became alternatives which hold it",
            old: """
                Pet: {type: string}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {anyOf: [{type: [string, integer], maxLength: 9}, {type: string}, {type: boolean}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "any-of-member-added",
                    "the alternative 'boolean' was added to 'anyOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:72",
                    "safe/breaking"
                ),
                .init(
                    "any-of-member-added",
                    "the alternative 'integer,string' was added to 'anyOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:15",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "alternatives that nothing relates",
            old: """
                Pet: {type: object, required: [a], properties: {a: {type: string}}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "alternatives-changed",
                    "the alternatives of the schema 'Pet' were rewritten",
                    at: "#/components/schemas/Pet",
                    "1:6 1:7",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "oneOf that became anyOf",
            old: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {anyOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "one-of-became-any-of",
                    "'oneOf' of the schema 'Pet' became 'anyOf'",
                    at: "#/components/schemas/Pet",
                    "1:7 1:7",
                    "safe/warning"
                )
            ]
        ),
        SchemaCase(
            "an alternative that changed in place",
            old: """
                Pet: {anyOf: [{type: string}, {type: array, items: {type: string}}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {anyOf: [{type: string}, {type: array, items: {type: integer}}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "type-changed",
                    "the type of the items of the alternative 2 of the schema 'Pet' changed from 'string' to 'integer'",
                    at: "#/components/schemas/Pet/anyOf/1/items",
                    "1:59 1:59",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "alternatives that hold the old type",
            old: """
                Pet: {type: string}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {anyOf: [{type: [string, integer]}, {type: boolean}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "alternatives-widened",
                    "the alternatives of the schema 'Pet' allow more than before",
                    at: "#/components/schemas/Pet",
                    "1:6 1:7",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "alternatives of which the type is a part",
            old: """
                Pet: {anyOf: [{type: [string, integer]}, {type: boolean}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {type: string}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "alternatives-narrowed",
                    "the alternatives of the schema 'Pet' allow less than before",
                    at: "#/components/schemas/Pet",
                    "1:7 1:6",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "two of the same type",
            old: """
                Pet: {anyOf: [{type: string}, {type: object, required: [a], properties: {a: {}}}, {type: object, required: [b], properties: {b: {}}}]}
                """,
            new: """
                Pet: {anyOf: [{type: string}, {type: boolean}]}
                """,
            tells: [
                .init(
                    "any-of-member-added",
                    "the alternative 'boolean' was added to 'anyOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:31",
                    "safe/breaking"
                ),
                .init(
                    "any-of-member-removed",
                    "the alternative '2' was removed from 'anyOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:31 none",
                    "breaking/safe"
                ),
                .init(
                    "any-of-member-removed",
                    "the alternative '3' was removed from 'anyOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:83 none",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "oneOf that became anyOf, the other way",
            old: """
                Pet: {anyOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "any-of-became-one-of",
                    "'anyOf' of the schema 'Pet' became 'oneOf'",
                    at: "#/components/schemas/Pet",
                    "1:7 1:7",
                    "breaking/safe"
                )
            ]
        ),
    ]
}
