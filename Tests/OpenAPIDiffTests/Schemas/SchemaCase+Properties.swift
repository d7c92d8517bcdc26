extension SchemaCase {
    static let properties: [SchemaCase] = [
        SchemaCase(
            "optional properties that come and go",
            old: """
                Pet:
                  type: object
                  properties:
                    a: {type: string}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    b: {type: string}
                """,
            tells: [
                .init(
                    "property-removed",
                    "the property 'a' was removed",
                    at: "#/components/schemas/Pet/properties/a",
                    "4:5 none",
                    "warning/warning"
                ),
                .init(
                    "property-added",
                    "the property 'b' was added",
                    at: "#/components/schemas/Pet/properties/b",
                    "none 4:5",
                    "safe/safe"
                ),
            ]
        ),
        SchemaCase(
            "a required property that is new",
            old: """
                Pet:
                  type: object
                  properties: {}
                """,
            new: """
                Pet:
                  type: object
                  required: [a]
                  properties:
                    a: {type: string}
                """,
            tells: [
                .init(
                    "property-added-required",
                    "the required property 'a' was added",
                    at: "#/components/schemas/Pet/properties/a",
                    "none 5:5",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a required property with a default",
            old: """
                Pet:
                  type: object
                  properties: {}
                """,
            new: """
                Pet:
                  type: object
                  required: [a]
                  properties:
                    a: {type: string, default: x}
                """,
            tells: [
                .init(
                    "property-added-required-with-default",
                    "the required property 'a' was added",
                    at: "#/components/schemas/Pet/properties/a",
                    "none 5:5",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a required property that is gone",
            old: """
                Pet:
                  type: object
                  required: [a]
                  properties:
                    a: {type: string}
                """,
            new: """
                Pet:
                  type: object
                  properties: {}
                """,
            tells: [
                .init(
                    "property-removed-required",
                    "the required property 'a' was removed",
                    at: "#/components/schemas/Pet/properties/a",
                    "5:5 none",
                    "warning/breaking"
                )
            ]
        ),
        SchemaCase(
            "properties that became required and optional",
            old: """
                Pet:
                  type: object
                  required: [a]
                  properties:
                    a: {type: string}
                    b: {type: string}
                    c: {type: string, default: x}
                """,
            new: """
                Pet:
                  type: object
                  required: [b, c]
                  properties:
                    a: {type: string}
                    b: {type: string}
                    c: {type: string, default: x}
                """,
            tells: [
                .init(
                    "property-became-optional",
                    "the property 'a' became optional",
                    at: "#/components/schemas/Pet/properties/a",
                    "3:14 5:5",
                    "safe/breaking"
                ),
                .init(
                    "property-became-required",
                    "the property 'b' became required",
                    at: "#/components/schemas/Pet/properties/b",
                    "6:5 3:14",
                    "breaking/safe"
                ),
                .init(
                    "property-became-required-with-default",
                    "the property 'c' became required",
                    at: "#/components/schemas/Pet/properties/c",
                    "7:5 3:17",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "required names that nothing describes",
            old: """
                Pet:
                  type: object
                  required: [a]
                """,
            new: """
                Pet:
                  type: object
                  required: [b]
                """,
            tells: [
                .init(
                    "property-became-optional",
                    "the property 'a' became optional",
                    at: "#/components/schemas/Pet",
                    "3:14 none",
                    "safe/breaking"
                ),
                .init(
                    "property-became-required",
                    "the property 'b' became required",
                    at: "#/components/schemas/Pet",
                    "none 3:14",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "read-only properties, which requests do not have",
            old: """
                Pet:
                  type: object
                  required: [a, b]
                  properties:
                    a: {type: string}
                    b: {type: string, readOnly: true}
                    c: {type: string}
                    d: {type: string, readOnly: true, maxLength: 3}
                """,
            new: """
                Pet:
                  type: object
                  required: [a, b]
                  properties:
                    a: {type: string, readOnly: true}
                    b: {type: string}
                    c: {type: string}
                    d: {type: string, readOnly: true, maxLength: 4}
                """,
            tells: [
                .init(
                    "property-became-read-only",
                    "the property 'a' became read-only",
                    at: "#/components/schemas/Pet/properties/a",
                    "5:8 5:33",
                    "warning/safe"
                ),
                .init(
                    "required-property-became-not-read-only",
                    "the property 'b' is not read-only any more",
                    at: "#/components/schemas/Pet/properties/b",
                    "6:33 6:8",
                    "breaking/safe"
                ),
                .init(
                    "max-length-increased",
                    "'maxLength' of the property 'd' went up from 3 to 4",
                    at: "#/components/schemas/Pet/properties/d",
                    "8:50 8:50",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "write-only properties, which responses do not have",
            old: """
                Pet:
                  type: object
                  required: [a]
                  properties:
                    a: {type: string}
                    b: {type: string}
                    c: {type: string, writeOnly: true}
                """,
            new: """
                Pet:
                  type: object
                  required: [a]
                  properties:
                    a: {type: string, writeOnly: true}
                    b: {type: string, writeOnly: true}
                    c: {type: string}
                    d: {type: string, writeOnly: true}
                """,
            tells: [
                .init(
                    "required-property-became-write-only",
                    "the property 'a' became write-only",
                    at: "#/components/schemas/Pet/properties/a",
                    "5:8 5:34",
                    "safe/breaking"
                ),
                .init(
                    "property-became-write-only",
                    "the property 'b' became write-only",
                    at: "#/components/schemas/Pet/properties/b",
                    "6:8 6:34",
                    "safe/warning"
                ),
                .init(
                    "property-became-not-write-only",
                    "the property 'c' is not write-only any more",
                    at: "#/components/schemas/Pet/properties/c",
                    "7:34 7:8",
                    "safe/safe"
                ),
                .init(
                    "property-added",
                    "the property 'd' was added",
                    at: "#/components/schemas/Pet/properties/d",
                    "none 8:5",
                    "safe/safe"
                ),
            ]
        ),
        SchemaCase(
            "a read-only property that requests may have now",
            old: """
                Pet:
                  type: object
                  properties:
                    a: {type: string, readOnly: true}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    a: {type: string}
                """,
            tells: [
                .init(
                    "property-became-not-read-only",
                    "the property 'a' is not read-only any more",
                    at: "#/components/schemas/Pet/properties/a",
                    "4:33 4:8",
                    "safe/safe"
                )
            ]
        ),
        SchemaCase(
            "another component in the place of one",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {$ref: '#/components/schemas/Kind'}
                Kind: {type: string, maxLength: 3, description: a kind}
                Sort: {type: string, maxLength: 2}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {$ref: '#/components/schemas/Sort'}
                Kind: {type: string, maxLength: 3, description: a kind}
                Sort: {type: string, maxLength: 2}
                """,
            tells: [
                .init(
                    "documentation-changed",
                    "the description of the property 'age' changed",
                    at: "#/components/schemas/Pet/properties/age",
                    "5:49 none",
                    "unaffected/unaffected"
                ),
                .init(
                    "max-length-decreased",
                    "'maxLength' of the property 'age' went down from 3 to 2",
                    at: "#/components/schemas/Pet/properties/age",
                    "5:33 6:33",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "a component in the place of an object",
            old: """
                Pet:
                  type: object
                  properties:
                    owner: {type: object, properties: {a: {type: string}, b: {type: string}}}
                Owner: {type: object, properties: {b: {type: integer}, c: {type: string}}}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    owner: {$ref: '#/components/schemas/Owner'}
                Owner: {type: object, properties: {b: {type: integer}, c: {type: string}}}
                """,
            tells: [
                .init(
                    "property-removed",
                    "the property 'a' was removed",
                    at: "#/components/schemas/Pet/properties/owner/properties/a",
                    "4:40 none",
                    "warning/warning"
                ),
                .init(
                    "type-changed",
                    "the type of the property 'b' changed from 'string' to 'integer'",
                    at: "#/components/schemas/Pet/properties/owner/properties/b",
                    "4:69 5:46",
                    "breaking/breaking"
                ),
                .init(
                    "property-added",
                    "the property 'c' was added",
                    at: "#/components/schemas/Pet/properties/owner/properties/c",
                    "none 5:56",
                    "safe/safe"
                ),
            ]
        ),
        SchemaCase(
            "a component that was written out in several places",
            old: """
                Pet:
                  type: object
                  properties:
                    a: {$ref: "#/components/schemas/Kind"}
                    b: {$ref: "#/components/schemas/Kind"}
                Kind: {type: string, minLength: 3}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    a: {type: string}
                    b: {type: string}
                Kind: {type: string, minLength: 3}
                """,
            tells: [
                .init(
                    "min-length-decreased",
                    "'minLength: 3' was removed from the schema 'Kind'",
                    at: "#/components/schemas/Kind",
                    "6:33 none",
                    "safe/breaking"
                )
            ]
        ),
    ]
}
