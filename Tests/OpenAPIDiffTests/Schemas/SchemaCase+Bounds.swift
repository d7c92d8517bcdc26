extension SchemaCase {
    static let bounds: [SchemaCase] = [
        SchemaCase(
            "a lower maximum",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, maximum: 30}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, maximum: 20}
                """,
            tells: [
                .init(
                    "maximum-decreased",
                    "'maximum' of the property 'age' went down from 30 to 20",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 4:35",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a higher maximum",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, maximum: 20}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, maximum: 30.5}
                """,
            tells: [
                .init(
                    "maximum-increased",
                    "'maximum' of the property 'age' went up from 20 to 30.5",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 4:35",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "a new minimum",
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
                    age: {type: integer, minimum: 1}
                """,
            tells: [
                .init(
                    "minimum-added",
                    "'minimum: 1' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:35",
                    "warning/safe"
                )
            ]
        ),
        SchemaCase(
            "a minimum that is gone",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, minimum: 1}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer}
                """,
            tells: [
                .init(
                    "minimum-removed",
                    "'minimum: 1' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "a maximum that became exclusive",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, maximum: 9}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, exclusiveMaximum: 9}
                """,
            tells: [
                .init(
                    "exclusive-maximum-decreased",
                    "'maximum: 9' of the property 'age' became 'exclusiveMaximum: 9'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 4:44",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a minimum of 3.0 that is exclusive",
            version: "3.0.3",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, minimum: 1, exclusiveMinimum: true}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, minimum: 3, exclusiveMinimum: true}
                """,
            tells: [
                .init(
                    "exclusive-minimum-increased",
                    "'exclusiveMinimum' of the property 'age' went up from 1 to 3",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 4:35",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "numbers beyond any machine type",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, maximum: 100000000000000000000000000000}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, maximum: 1e30}
                """,
            tells: [
                .init(
                    "maximum-increased",
                    "'maximum' of the property 'age' went up from 100000000000000000000000000000 to 1e30",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 4:35",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "a step that divides the old one",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, multipleOf: 10}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, multipleOf: 5}
                """,
            tells: [
                .init(
                    "multiple-of-widened",
                    "'multipleOf' of the property 'age' changed from '10' to '5'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:38 4:38",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "a step of decimals",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: number, multipleOf: 0.01}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: number, multipleOf: 0.1}
                """,
            tells: [
                .init(
                    "multiple-of-narrowed",
                    "'multipleOf' of the property 'age' changed from '0.01' to '0.1'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:37 4:37",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "steps that have nothing in common",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, multipleOf: 4}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, multipleOf: 6}
                """,
            tells: [
                .init(
                    "multiple-of-changed",
                    "'multipleOf' of the property 'age' changed from '4' to '6'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:38 4:38",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "exclusive bounds that are new",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: number}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: number, exclusiveMinimum: 0, exclusiveMaximum: 9}
                """,
            tells: [
                .init(
                    "exclusive-maximum-added",
                    "'exclusiveMaximum: 9' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:64",
                    "warning/safe"
                ),
                .init(
                    "exclusive-minimum-added",
                    "'exclusiveMinimum: 0' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:43",
                    "warning/safe"
                ),
            ]
        ),
        SchemaCase(
            "exclusive bounds that are wider",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: number, exclusiveMinimum: 0, exclusiveMaximum: 9}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: number, exclusiveMinimum: -1, exclusiveMaximum: 9.5}
                """,
            tells: [
                .init(
                    "exclusive-maximum-increased",
                    "'exclusiveMaximum' of the property 'age' went up from 9 to 9.5",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:64 4:65",
                    "safe/breaking"
                ),
                .init(
                    "exclusive-minimum-decreased",
                    "'exclusiveMinimum' of the property 'age' went down from 0 to -1",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:43 4:43",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "a bound that went down",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, minimum: 5, maximum: 9}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, minimum: 3, maximum: 9}
                """,
            tells: [
                .init(
                    "minimum-decreased",
                    "'minimum' of the property 'age' went down from 5 to 3",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 4:35",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "a bound that went up",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, minimum: 5, maximum: 9}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, minimum: 6, maximum: 9}
                """,
            tells: [
                .init(
                    "minimum-increased",
                    "'minimum' of the property 'age' went up from 5 to 6",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 4:35",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a step that is new",
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
                    age: {type: integer, multipleOf: 3, maximum: 9}
                """,
            tells: [
                .init(
                    "maximum-added",
                    "'maximum: 9' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:50",
                    "warning/safe"
                ),
                .init(
                    "multiple-of-added",
                    "'multipleOf: 3' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:38",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "exclusive bounds that are new, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: number, exclusiveMinimum: 0, exclusiveMaximum: 9}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: number}
                """,
            tells: [
                .init(
                    "exclusive-maximum-removed",
                    "'exclusiveMaximum: 9' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:64 none",
                    "safe/breaking"
                ),
                .init(
                    "exclusive-minimum-removed",
                    "'exclusiveMinimum: 0' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:43 none",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "a step that is new, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, multipleOf: 3, maximum: 9}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer}
                """,
            tells: [
                .init(
                    "maximum-removed",
                    "'maximum: 9' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:50 none",
                    "safe/breaking"
                ),
                .init(
                    "multiple-of-removed",
                    "'multipleOf: 3' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:38 none",
                    "safe/breaking"
                ),
            ]
        ),
    ]
}
