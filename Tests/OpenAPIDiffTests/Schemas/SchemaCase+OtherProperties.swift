extension SchemaCase {
    static let otherProperties: [SchemaCase] = [
        SchemaCase(
            "a deprecated property that is gone from a closed object",
            old: """
                Pet:
                  type: object
                  additionalProperties: false
                  properties:
                    a: {deprecated: true, x-sunset: 2027-01-31}
                """,
            new: """
                Pet:
                  type: object
                  additionalProperties: false
                  properties: {}
                """,
            tells: [
                .init(
                    "property-removed-closed",
                    "the property 'a' was removed",
                    at: "#/components/schemas/Pet/properties/a",
                    "5:5 none",
                    "breaking/warning"
                )
            ]
        ),
        SchemaCase(
            "an object that was closed",
            old: """
                Pet:
                  type: object
                """,
            new: """
                Pet:
                  type: object
                  additionalProperties: false
                """,
            tells: [
                .init(
                    "additional-properties-forbidden",
                    "other properties are not allowed any more in the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "2:3 3:25",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "an object that was opened",
            old: """
                Pet:
                  type: object
                  additionalProperties: false
                """,
            new: """
                Pet:
                  type: object
                  additionalProperties: {type: string}
                """,
            tells: [
                .init(
                    "additional-properties-allowed",
                    "other properties are allowed now in the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "3:25 3:25",
                    "safe/safe"
                )
            ]
        ),
        SchemaCase(
            "a schema for other properties",
            old: """
                Pet:
                  type: object
                """,
            new: """
                Pet:
                  type: object
                  additionalProperties: {type: string}
                """,
            tells: [
                .init(
                    "additional-properties-schema-added",
                    "other properties must follow a schema now in the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "2:3 3:25",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "another schema for other properties",
            old: """
                Pet:
                  type: object
                  additionalProperties: {type: string}
                """,
            new: """
                Pet:
                  type: object
                  additionalProperties: {type: integer}
                """,
            tells: [
                .init(
                    "type-changed",
                    "the type of the other properties of the schema 'Pet' changed from 'string' to 'integer'",
                    at: "#/components/schemas/Pet/additionalProperties",
                    "3:32 3:32",
                    "breaking/breaking"
                )
            ]
        ),
        SchemaCase(
            "properties by pattern",
            old: """
                Pet:
                  type: object
                  patternProperties: {^a: {type: string}, ^b: {maxLength: 3}}
                """,
            new: """
                Pet:
                  type: object
                  patternProperties: {^b: {maxLength: 2}, ^c: {type: string}}
                """,
            tells: [
                .init(
                    "pattern-property-added",
                    "'^c' was added to 'patternProperties' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 3:43",
                    "breaking/safe"
                ),
                .init(
                    "pattern-property-removed",
                    "'^a' was removed from 'patternProperties' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "3:23 none",
                    "safe/breaking"
                ),
                .init(
                    "max-length-decreased",
                    "'maxLength' of the properties '^b' of the schema 'Pet' went down from 3 to 2",
                    at: "#/components/schemas/Pet/patternProperties/^b",
                    "3:59 3:39",
                    "breaking/safe"
                ),
            ]
        ),
        SchemaCase(
            "names of properties",
            old: """
                Pet:
                  type: object
                """,
            new: """
                Pet:
                  type: object
                  propertyNames: {maxLength: 3}
                """,
            tells: [
                .init(
                    "property-names-added",
                    "'propertyNames' was added to the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 3:18",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "properties that ask for others",
            old: """
                Pet:
                  type: object
                  dependentRequired: {a: [b], c: [d]}
                """,
            new: """
                Pet:
                  type: object
                  dependentRequired: {a: [b, c], e: [f]}
                """,
            tells: [
                .init(
                    "dependent-required-added",
                    "'e' of 'dependentRequired' was added to the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 3:34",
                    "breaking/safe"
                ),
                .init(
                    "dependent-required-changed",
                    "'a' of 'dependentRequired' of the schema 'Pet' changed from 'b' to 'b, c'",
                    at: "#/components/schemas/Pet",
                    "3:23 3:23",
                    "breaking/breaking"
                ),
                .init(
                    "dependent-required-removed",
                    "'c' of 'dependentRequired' was removed from the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "3:31 none",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "properties that bring a schema",
            old: """
                Pet:
                  type: object
                  dependentSchemas: {a: {required: [b]}}
                """,
            new: """
                Pet:
                  type: object
                  dependentSchemas: {c: {required: [d]}}
                """,
            tells: [
                .init(
                    "dependent-schema-added",
                    "'c' was added to 'dependentSchemas' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 3:22",
                    "breaking/safe"
                ),
                .init(
                    "dependent-schema-removed",
                    "'a' was removed from 'dependentSchemas' of the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "3:22 none",
                    "safe/breaking"
                ),
            ]
        ),
        SchemaCase(
            "unevaluated properties",
            old: """
                Pet:
                  type: object
                """,
            new: """
                Pet:
                  type: object
                  unevaluatedProperties: false
                """,
            tells: [
                .init(
                    "unevaluated-properties-added",
                    "'unevaluatedProperties' was added to the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "none 3:26",
                    "breaking/safe"
                )
            ]
        ),
        SchemaCase(
            "a schema for other properties, the other way",
            old: """
                Pet:
                  type: object
                  additionalProperties: {type: string}
                """,
            new: """
                Pet:
                  type: object
                """,
            tells: [
                .init(
                    "additional-properties-schema-removed",
                    "other properties need not follow a schema any more in the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "3:25 2:3",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "names of properties, the other way",
            old: """
                Pet:
                  type: object
                  propertyNames: {maxLength: 3}
                """,
            new: """
                Pet:
                  type: object
                """,
            tells: [
                .init(
                    "property-names-removed",
                    "'propertyNames' was removed from the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "3:18 none",
                    "safe/breaking"
                )
            ]
        ),
        SchemaCase(
            "unevaluated properties, the other way",
            old: """
                Pet:
                  type: object
                  unevaluatedProperties: false
                """,
            new: """
                Pet:
                  type: object
                """,
            tells: [
                .init(
                    "unevaluated-properties-removed",
                    "'unevaluatedProperties' was removed from the schema 'Pet'",
                    at: "#/components/schemas/Pet",
                    "3:26 none",
                    "safe/breaking"
                )
            ]
        ),
    ]
}
