extension SchemaCase {
    static let types: [SchemaCase] = [
        SchemaCase(
            "another type, and nothing of its limits",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, maxLength: 3}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, maximum: 3}
                """,
            tells: [
                .init(
                    "type-changed",
                    "the type of the property 'age' changed from 'string' to 'integer'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:17 4:17",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "a number instead of an integer",
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
                    age: {type: number}
                """,
            tells: [
                .init(
                    "type-widened",
                    "the type of the property 'age' changed from 'integer' to 'number'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:17 4:17",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "one type of a list less",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: [string, integer]}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            tells: [
                .init(
                    "type-narrowed",
                    "the type of the property 'age' changed from 'integer, string' to 'string'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:17 4:17",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "any type",
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
                    age: {description: anything}
                """,
            tells: [
                .init(
                    "documentation-changed",
                    "the description of the property 'age' changed",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:24",
                    "unaffected/unaffected"
                ),
                .init(
                    "type-widened",
                    "the type of the property 'age' changed from 'string' to 'any'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:17 4:10",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "null in 3.1",
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
                    age: {type: [string, "null"]}
                """,
            tells: [
                .init(
                    "nullable-added",
                    "the property 'age' may be null now",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:17 4:17",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "null in 3.0",
            version: "3.0.3",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, nullable: true}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            tells: [
                .init(
                    "nullable-removed",
                    "the property 'age' may not be null any more",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:35 4:17",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a new format",
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
                    age: {type: string, format: uuid}
                """,
            tells: [
                .init(
                    "format-added",
                    "'format: uuid' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:33",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a format that is gone",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, format: date}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string}
                """,
            tells: [
                .init(
                    "format-removed",
                    "'format: date' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:33 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "another format",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, format: date}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, format: date-time}
                """,
            tells: [
                .init(
                    "format-changed",
                    "'format' of the property 'age' changed from 'date' to 'date-time'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:33 4:33",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "more bits",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, format: int32}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: integer, format: int64}
                """,
            tells: [
                .init(
                    "format-widened",
                    "'format' of the property 'age' changed from 'int32' to 'int64'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:34 4:34",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "less bits",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: number, format: double}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: number, format: float}
                """,
            tells: [
                .init(
                    "format-narrowed",
                    "'format' of the property 'age' changed from 'double' to 'float'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:33 4:33",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "another encoding and another media type",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, contentEncoding: base64, contentMediaType: image/png}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, contentEncoding: base64url, contentMediaType: image/gif}
                """,
            tells: [
                .init(
                    "content-encoding-changed",
                    "'contentEncoding' of the property 'age' changed from 'base64' to 'base64url'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:42 4:42",
                    "breaking/breaking"
                ),
                .init(
                    "content-media-type-changed",
                    "'contentMediaType' of the property 'age' changed from 'image/png' to 'image/gif'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:68 4:71",
                    "breaking/breaking"
                ),
            ]
        ),
        SchemaCase(
            "a schema for the content",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, contentMediaType: application/json}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, contentMediaType: application/json, contentSchema: {type: object}}
                """,
            tells: [
                .init(
                    "content-schema-added",
                    "'contentSchema' was added to the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:76",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "the form in XML",
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
                    age: {type: string, xml: {attribute: true}}
                """,
            tells: [
                .init(
                    "xml-changed",
                    "the form of the property 'age' in XML changed",
                    at: "#/components/schemas/Pet/properties/age",
                    "none 4:30",
                    "warning/warning"
                )
            ]
        ),
        SchemaCase(
            "a wrapper that added null",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {oneOf: [{$ref: "#/components/schemas/Kind"}, {type: "null"}]}
                Kind: {type: string}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {$ref: "#/components/schemas/Kind"}
                Kind: {type: string}
                """,
            tells: [
                .init(
                    "nullable-removed",
                    "the property 'age' may not be null any more",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:10 5:14",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a schema for the content, the other way",
            old: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, contentMediaType: application/json, contentSchema: {type: object}}
                """,
            new: """
                Pet:
                  type: object
                  properties:
                    age: {type: string, contentMediaType: application/json}
                """,
            tells: [
                .init(
                    "content-schema-removed",
                    "'contentSchema' was removed from the property 'age'",
                    at: "#/components/schemas/Pet/properties/age",
                    "4:76 none",
                    "safe/breaking"
                )
            ]
        ),
    ]
}
