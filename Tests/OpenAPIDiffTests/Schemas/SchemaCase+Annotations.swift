extension SchemaCase {
    static let annotations: [SchemaCase] = [
        SchemaCase(
            "a deprecation",
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
                    age: {type: string, deprecated: true, x-sunset: 2027-01-31}
                """,
            tells: [
                .init(
                    "schema-deprecated",
                    "the property 'age' is deprecated now",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:10 4:37",
                    "safe/safe"
                )
            ]
        ),
        SchemaCase(
            "no deprecation any more",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, deprecated: true}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            tells: [
                .init(
                    "schema-undeprecated",
                    "the property 'age' is not deprecated any more",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:37 4:10",
                    "safe/safe"
                )
            ]
        ),
        SchemaCase(
            "another day",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, deprecated: true, x-sunset: 2027-01-31}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, deprecated: true, x-sunset: 2027-06-30}
                """,
            tells: [
                .init(
                    "schema-sunset-changed",
                    "'x-sunset' of the property 'age' changed",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:37 4:37",
                    "safe/safe"
                )
            ]
        ),
        SchemaCase(
            "less stability",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, x-stability-level: stable}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, x-stability-level: beta}
                """,
            tells: [
                .init(
                    "schema-stability-decreased",
                    "the property 'age' is less stable than it was",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:44 4:44",
                    "unaffected/unaffected, behaviour breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "more stability",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, x-stability-level: alpha}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            tells: [
                .init(
                    "schema-stability-increased",
                    "the property 'age' is more stable than it was",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:44 4:10",
                    "safe/safe"
                )
            ]
        ),
        SchemaCase(
            "texts",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, title: A, description: a, example: x}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, title: B, description: b, example: y}
                """,
            tells: [
                .init(
                    "documentation-changed",
                    "the description of the property 'age' changed",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:48 4:48",
                    "unaffected/unaffected"
                ),
                .init(
                    "documentation-changed",
                    "the example of the property 'age' changed",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:60 4:60",
                    "unaffected/unaffected"
                ),
                .init(
                    "documentation-changed",
                    "the title of the property 'age' changed",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:32 4:32",
                    "unaffected/unaffected"
                ),
            ]
        ),
    ]
}
