extension SchemaCase {
    static let counts: [SchemaCase] = [
        SchemaCase(
            "numbers of items",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1, maxItems: 9}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 2, maxItems: 8}
                """,
            tells: [
                .init(
                    "max-items-decreased",
                    "'maxItems' of the property 'age' went down from 9 to 8",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:47 4:47",
                    "breaking/safe"
                ),
                .init(
                    "min-items-increased",
                    "'minItems' of the property 'age' went up from 1 to 2",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:34 4:34",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "unique items",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, uniqueItems: true}
                """,
            tells: [
                .init(
                    "unique-items-added",
                    "items must be unique now in the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:37",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "numbers of properties",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, maxProperties: 3}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, minProperties: 1, maxProperties: 4}
                """,
            tells: [
                .init(
                    "max-properties-increased",
                    "'maxProperties' of the property 'age' went up from 3 to 4",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:40 4:58",
                    "safe/breaking"
                ),
                .init(
                    "min-properties-added",
                    "'minProperties: 1' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:40",
                    "warning/safe"
                ),
            ]
        ),
        SchemaCase(
            "numbers of items looked for",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, contains: {const: a}, maxContains: 3}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, contains: {const: a}, minContains: 2, maxContains: 2}
                """,
            tells: [
                .init(
                    "max-contains-decreased",
                    "'maxContains' of the property 'age' went down from 3 to 2",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:59 4:75",
                    "breaking/safe"
                ),
                .init(
                    "min-contains-increased",
                    "'minContains: 2' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:59",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "numbers of items that are new",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1, maxItems: 9}
                """,
            tells: [
                .init(
                    "max-items-added",
                    "'maxItems: 9' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:47",
                    "warning/safe"
                ),
                .init(
                    "min-items-added",
                    "'minItems: 1' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:34",
                    "warning/safe"
                ),
            ]
        ),
        SchemaCase(
            "numbers of items that are wider",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 3, maxItems: 9}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 2, maxItems: 10}
                """,
            tells: [
                .init(
                    "max-items-increased",
                    "'maxItems' of the property 'age' went up from 9 to 10",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:47 4:47",
                    "safe/breaking"
                ),
                .init(
                    "min-items-decreased",
                    "'minItems' of the property 'age' went down from 3 to 2",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:34 4:34",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "numbers of properties that are narrower",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, minProperties: 1, maxProperties: 3}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, minProperties: 2, maxProperties: 2}
                """,
            tells: [
                .init(
                    "max-properties-decreased",
                    "'maxProperties' of the property 'age' went down from 3 to 2",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:58 4:58",
                    "breaking/safe"
                ),
                .init(
                    "min-properties-increased",
                    "'minProperties' of the property 'age' went up from 1 to 2",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:40 4:40",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "a greatest number of items looked for",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, contains: {const: a}}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, contains: {const: a}, maxContains: 3}
                """,
            tells: [
                .init(
                    "max-contains-added",
                    "'maxContains: 3' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:59",
                    "warning/safe"
                )
            ]
        ),
        SchemaCase(
            "a greatest number of properties that is new",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: object}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, maxProperties: 3}
                """,
            tells: [
                .init(
                    "max-properties-added",
                    "'maxProperties: 3' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:40",
                    "warning/safe"
                )
            ]
        ),
        SchemaCase(
            "unique items, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, uniqueItems: true}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array}
                """,
            tells: [
                .init(
                    "unique-items-removed",
                    "items need not be unique any more in the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:37 none",
                    "safe/warning"
                )
            ]
        ),
        SchemaCase(
            "numbers of properties, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, minProperties: 1, maxProperties: 4}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, maxProperties: 3}
                """,
            tells: [
                .init(
                    "max-properties-decreased",
                    "'maxProperties' of the property 'age' went down from 4 to 3",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:58 4:40",
                    "breaking/safe"
                ),
                .init(
                    "min-properties-removed",
                    "'minProperties: 1' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:40 none",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "numbers of items looked for, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, contains: {const: a}, minContains: 2, maxContains: 2}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, contains: {const: a}, maxContains: 3}
                """,
            tells: [
                .init(
                    "max-contains-increased",
                    "'maxContains' of the property 'age' went up from 2 to 3",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:75 4:59",
                    "safe/breaking"
                ),
                .init(
                    "min-contains-decreased",
                    "'minContains: 2' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:59 none",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "numbers of items that are new, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1, maxItems: 9}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array}
                """,
            tells: [
                .init(
                    "max-items-removed",
                    "'maxItems: 9' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:47 none",
                    "safe/breaking"
                ),
                .init(
                    "min-items-removed",
                    "'minItems: 1' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:34 none",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "numbers of properties that are narrower, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, minProperties: 2, maxProperties: 2}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, minProperties: 1, maxProperties: 3}
                """,
            tells: [
                .init(
                    "max-properties-increased",
                    "'maxProperties' of the property 'age' went up from 2 to 3",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:58 4:58",
                    "safe/breaking"
                ),
                .init(
                    "min-properties-decreased",
                    "'minProperties' of the property 'age' went down from 2 to 1",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:40 4:40",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "a greatest number of items looked for, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, contains: {const: a}, maxContains: 3}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, contains: {const: a}}
                """,
            tells: [
                .init(
                    "max-contains-removed",
                    "'maxContains: 3' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:59 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "a greatest number of properties that is new, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: object, maxProperties: 3}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: object}
                """,
            tells: [
                .init(
                    "max-properties-removed",
                    "'maxProperties: 3' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:40 none",
                    "safe/breaking"
                )
            ]
        ),
    ]
}
