extension SchemaCase {
    static let lengths: [SchemaCase] = [
        SchemaCase(
            "the shortest string",
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
                    age: {type: string, minLength: 3}
                """,
            tells: [
                .init(
                    "min-length-increased",
                    "'minLength: 3' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:36",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "the longest string",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, maxLength: 20}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, maxLength: 10}
                """,
            tells: [
                .init(
                    "max-length-decreased",
                    "'maxLength' of the property 'age' went down from 20 to 10",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:36 4:36",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a longest string that is new",
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
                    age: {type: string, maxLength: 10}
                """,
            tells: [
                .init(
                    "max-length-added",
                    "'maxLength: 10' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:36",
                    "warning/safe"
                )
            ]
        ),
        SchemaCase(
            "another pattern",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, pattern: ^a$}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, pattern: ^b$}
                """,
            tells: [
                .init(
                    "pattern-changed",
                    "'pattern' of the property 'age' changed from '^a$' to '^b$'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:34 4:34",
                    "warning/warning"
                )
            ]
        ),
        SchemaCase(
            "a pattern that allows everything",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, pattern: ^a$}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, pattern: .*}
                """,
            tells: [
                .init(
                    "pattern-generalized",
                    "'pattern' of the property 'age' changed from '^a$' to '.*'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:34 4:34",
                    "safe/warning"
                )
            ]
        ),
        SchemaCase(
            "a pattern instead of an empty one",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, pattern: ""}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, pattern: ^a$}
                """,
            tells: [
                .init(
                    "pattern-added",
                    "'pattern' of the property 'age' changed from '' to '^a$'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:34 4:34",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a new pattern",
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
                    age: {type: string, pattern: ^a$}
                """,
            tells: [
                .init(
                    "pattern-added",
                    "'pattern: ^a$' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:34",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a longest string that is new, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, maxLength: 10}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            tells: [
                .init(
                    "max-length-removed",
                    "'maxLength: 10' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:36 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "a new pattern, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, pattern: ^a$}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            tells: [
                .init(
                    "pattern-removed",
                    "'pattern: ^a$' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:34 none",
                    "safe/warning"
                )
            ]
        ),
    ]
}
