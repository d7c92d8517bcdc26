extension SchemaCase {
    static let conditions: [SchemaCase] = [
        SchemaCase(
            "a discriminator",
            old: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}], discriminator: {propertyName: kind}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "discriminator-added",
                    "a discriminator was added to the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:103",
                    "safe/safe"
                )
            ]
        ),
        SchemaCase(
            "another discriminator",
            old: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}], discriminator: {propertyName: kind}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}], discriminator: {propertyName: type}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "discriminator-property-changed",
                    "the discriminator of the schema 'Pet' is the property 'type' instead of 'kind'",
                    at: "#/components/schemas/Pet",
                    "1:118 1:118",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "values of a discriminator",
            old: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}], discriminator: {propertyName: kind, mapping: {a: Cat, b: Dog, c: Dog}}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}], discriminator: {propertyName: kind, mapping: {a: Cat, b: Cat, d: Dog}}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "discriminator-mapping-added",
                    "the value 'd' was added to the discriminator of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:153",
                    "safe/safe"
                ),
                .init(
                    "discriminator-mapping-changed",
                    "the value 'b' of the discriminator of the schema 'Pet' stands for another schema",
                    at: "#/components/schemas/Pet",
                    "1:145 1:145",
                    "warning/warning, behaviour warning/warning"
                ),
                .init(
                    "discriminator-mapping-removed",
                    "the value 'c' was removed from the discriminator of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:153 none",
                    "warning/safe"
                ),
            ]
        ),
        SchemaCase(
            "another name that the discriminator sends",
            old: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}], discriminator: {propertyName: kind}}
                Cat: {type: object}
                Dog: {type: object}
                """,
            new: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Hound"}], discriminator: {propertyName: kind}}
                Cat: {type: object}
                Hound: {type: object}
                """,
            tells: [
                .init(
                    "one-of-member-added",
                    "the alternative 'Hound' was added to 'oneOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:51",
                    "safe/breaking"
                ),
                .init(
                    "one-of-member-removed",
                    "the alternative 'Dog' was removed from 'oneOf' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:51 none",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "what is ruled out",
            old: """
                Pet: {not: {const: a}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {not: {const: b}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "not-changed",
                    "'not' of the schema 'Pet' changed",
                    at: "#/components/schemas/Pet",
                    "1:12 1:12",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "a condition",
            old: """
                Pet: {type: object}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {type: object, if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "else-added",
                    "'else' was added to the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:71",
                    "breaking/safe"
                ),
                .init(
                    "if-added",
                    "'if' was added to the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:25",
                    "breaking/safe"
                ),
                .init(
                    "then-added",
                    "'then' was added to the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:48",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "another condition",
            old: """
                Pet: {if: {required: [a]}, then: {maxProperties: 2}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {if: {required: [b]}, then: {maxProperties: 3}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "if-changed",
                    "'if' of the schema 'Pet' changed",
                    at: "#/components/schemas/Pet",
                    "1:11 1:11",
                    "breaking/breaking"
                ),
                .init(
                    "max-properties-increased",
                    "'maxProperties' of what the condition asks of the schema 'Pet' went up from 2 to 3",
                    at: "#/components/schemas/Pet/then",
                    "1:50 1:50",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "what is ruled out now",
            old: """
                Pet: {type: string}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {type: string, not: {const: a}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "not-added",
                    "'not' was added to the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 1:26",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a discriminator, the other way",
            old: """
                Pet: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}], discriminator: {propertyName: kind}}
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
                    "discriminator-removed",
                    "the discriminator was removed from the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:103 none",
                    "safe/warning"
                )
            ]
        ),
        SchemaCase(
            "a condition, the other way",
            old: """
                Pet: {type: object, if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            new: """
                Pet: {type: object}
                Cat: {type: object, required: [meow], properties: {meow: {type: string}}}
                Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
                """,
            tells: [
                .init(
                    "else-removed",
                    "'else' was removed from the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:71 none",
                    "safe/breaking"
                ),
                .init(
                    "if-removed",
                    "'if' was removed from the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:25 none",
                    "safe/breaking"
                ),
                .init(
                    "then-removed",
                    "'then' was removed from the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:48 none",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "what is ruled out now, the other way",
            old: """
                Pet: {type: string, not: {const: a}}
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
                    "not-removed",
                    "'not' was removed from the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "1:26 none",
                    "safe/breaking"
                )
            ]
        ),
    ]
}
