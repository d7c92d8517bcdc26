extension SchemaCase {
    static let values: [SchemaCase] = [
        SchemaCase(
            "a list of values",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, enum: [a, b]}
                """,
            tells: [
                .init(
                    "enum-added",
                    "the property 'age' may only be one of certain values now",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:31",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a list of values that is gone",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, enum: [a, b]}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            tells: [
                .init(
                    "enum-removed",
                    "the property 'age' may be any value now",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:31 none",
                    "safe/warning"
                )
            ]
        ),
        SchemaCase(
            "values that come and go",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, enum: [a, b]}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, enum: [b, c]}
                """,
            tells: [
                .init(
                    "enum-value-added",
                    "the value 'c' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:35",
                    "safe/warning"
                ),
                .init(
                    "enum-value-removed",
                    "the value 'a' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:32 none",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "a value that must be",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, const: a}
                """,
            tells: [
                .init(
                    "const-added",
                    "the property 'age' must be 'a' now",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:32",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "another value that must be",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, const: a}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, const: b}
                """,
            tells: [
                .init(
                    "const-changed",
                    "the property 'age' must be 'b' instead of 'a'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:32 4:32",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "a value that need not be",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, const: a}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            tells: [
                .init(
                    "const-removed",
                    "the property 'age' need not be 'a' any more",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:32 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "one value that became several",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, const: a}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, enum: [a, b]}
                """,
            tells: [
                .init(
                    "enum-value-added",
                    "the value 'b' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:35",
                    "safe/warning"
                )
            ]
        ),
        SchemaCase(
            "values of an open list",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, x-extensible-enum: [a, b]}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, x-extensible-enum: [b, c]}
                """,
            tells: [
                .init(
                    "extensible-enum-value-added",
                    "the value 'c' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:48",
                    "safe/safe"
                ),
                .init(
                    "extensible-enum-value-removed",
                    "the value 'a' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:45 none",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "a new default",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, default: 10}
                """,
            tells: [
                .init(
                    "default-added",
                    "'default: 10' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:35",
                    "safe/safe, behaviour warning/safe"
                )
            ]
        ),
        SchemaCase(
            "another default",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, default: 10}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, default: 20}
                """,
            tells: [
                .init(
                    "default-changed",
                    "'default' of the property 'age' changed from '10' to '20'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 4:35",
                    "safe/safe, behaviour breaking/warning"
                )
            ]
        ),
        SchemaCase(
            "a default that is gone",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, default: {a: [1, 2]}}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer}
                """,
            tells: [
                .init(
                    "default-removed",
                    "'default: {a: [1, 2]}' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 none",
                    "safe/safe, behaviour breaking/warning"
                )
            ]
        ),
    ]
}
