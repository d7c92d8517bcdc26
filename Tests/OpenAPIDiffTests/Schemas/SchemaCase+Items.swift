extension SchemaCase {
    static let items: [SchemaCase] = [
        SchemaCase(
            "a schema for items",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1, items: {type: string}}
                """,
            tells: [
                .init(
                    "items-added",
                    "'items' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:44",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "items of another type",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, items: {type: string}}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, items: {type: integer}}
                """,
            tells: [
                .init(
                    "type-changed",
                    "the type of the items of the property 'age' changed from 'string' to 'integer'",
                    at: "#/components/schemas/Pet/properties/age/items",
                    "4:38 4:38",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "one more item of a closed tuple",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, prefixItems: [{type: string}], items: false}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
                """,
            tells: [
                .init(
                    "prefix-item-added",
                    "a schema for the item 2 was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:54",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "one item less of an open tuple",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, prefixItems: [{type: string}, {type: integer}]}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, prefixItems: [{type: string}]}
                """,
            tells: [
                .init(
                    "prefix-item-freed",
                    "the schema for the item 2 was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:54 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "an item that is looked for",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1, contains: {const: a}}
                """,
            tells: [
                .init(
                    "contains-added",
                    "'contains' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:47",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "unevaluated items",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, unevaluatedItems: false}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 0}
                """,
            tells: [
                .init(
                    "unevaluated-items-removed",
                    "'unevaluatedItems' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:42 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "an item at a fixed place",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1, prefixItems: [{type: string}]}
                """,
            tells: [
                .init(
                    "prefix-item-constrained",
                    "a schema for the item 1 was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:51",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a schema for items, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1, items: {type: string}}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1}
                """,
            tells: [
                .init(
                    "items-removed",
                    "'items' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:44 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "one more item of a closed tuple, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, prefixItems: [{type: string}], items: false}
                """,
            tells: [
                .init(
                    "prefix-item-removed",
                    "the schema for the item 2 was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:54 none",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "an item that is looked for, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1, contains: {const: a}}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 1}
                """,
            tells: [
                .init(
                    "contains-removed",
                    "'contains' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:47 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "unevaluated items, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, minItems: 0}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: array, unevaluatedItems: false}
                """,
            tells: [
                .init(
                    "unevaluated-items-added",
                    "'unevaluatedItems' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:42",
                    "breaking/safe"
                )
            ]
        ),
    ]
}
