extension SchemaEquivalence {
    static let all: [SchemaEquivalence] = [
        SchemaEquivalence(
            "a component instead of its text",
            """
            Pet:
              type: object
              properties:
                age: {type: string, maxLength: 3}
            Kind: {type: string, maxLength: 3}
            """,
            """
            Pet:
              type: object
              properties:
                age: {$ref: '#/components/schemas/Kind'}
            Kind: {type: string, maxLength: 3}
            """
        ),
        SchemaEquivalence(
            "allOf of one",
            """
            Pet:
              type: object
              properties:
                age: {$ref: '#/components/schemas/Kind'}
            Kind: {type: string, maxLength: 3}
            """,
            """
            Pet:
              type: object
              properties:
                age: {allOf: [{$ref: '#/components/schemas/Kind'}]}
            Kind: {type: string, maxLength: 3}
            """
        ),
        SchemaEquivalence(
            "anyOf of one",
            """
            Pet:
              type: object
              properties:
                age: {$ref: '#/components/schemas/Kind'}
            Kind: {type: string, maxLength: 3}
            """,
            """
            Pet:
              type: object
              properties:
                age: {anyOf: [{$ref: '#/components/schemas/Kind'}]}
            Kind: {type: string, maxLength: 3}
            """
        ),
        SchemaEquivalence(
            "oneOf of one",
            """
            Pet:
              type: object
              properties:
                age: {$ref: '#/components/schemas/Kind'}
            Kind: {type: string, maxLength: 3}
            """,
            """
            Pet:
              type: object
              properties:
                age: {oneOf: [{$ref: '#/components/schemas/Kind'}]}
            Kind: {type: string, maxLength: 3}
            """
        ),
        SchemaEquivalence(
            "null in 3.0 and 3.1",
            versions: ("3.0.3", "3.1.0"),
            """
            Pet:
              type: object
              properties:
                age: {type: string, nullable: true}
            """,
            """
            Pet:
              type: object
              properties:
                age: {type: [string, "null"]}
            """
        ),
        SchemaEquivalence(
            "null as a type and as an alternative",
            """
            Pet:
              type: object
              properties:
                age: {type: [string, "null"], maxLength: 3}
            Kind: {type: string, maxLength: 3}
            """,
            """
            Pet:
              type: object
              properties:
                age: {anyOf: [{type: 'null'}, {$ref: '#/components/schemas/Kind'}]}
            Kind: {type: string, maxLength: 3}
            """
        ),
        SchemaEquivalence(
            "null beside a reference in 3.0 and as an alternative in 3.1",
            versions: ("3.0.3", "3.1.0"),
            """
            Pet:
              type: object
              properties:
                age: {nullable: true, allOf: [{$ref: '#/components/schemas/Kind'}]}
            Kind: {type: string, maxLength: 3}
            """,
            """
            Pet:
              type: object
              properties:
                age: {oneOf: [{$ref: '#/components/schemas/Kind'}, {type: 'null'}]}
            Kind: {type: string, maxLength: 3}
            """
        ),
        SchemaEquivalence(
            "allOf and its members as one",
            """
            Pet:
              allOf:
                - {type: object, properties: {a: {type: string}}}
                - {required: [b], properties: {b: {type: integer}}}
            """,
            """
            Pet: {type: object, required: [b], properties: {b: {type: integer}, a: {type: string}}}
            """
        ),
        SchemaEquivalence(
            "limits that allOf repeats",
            """
            Pet: {allOf: [{type: string, maxLength: 9}, {type: string, maxLength: 5}]}
            """,
            """
            Pet: {type: string, maxLength: 5}
            """
        ),
        SchemaEquivalence(
            "enum of one and const",
            """
            Pet:
              type: object
              properties:
                age: {enum: [a]}
            """,
            """
            Pet:
              type: object
              properties:
                age: {const: a}
            """
        ),
        SchemaEquivalence(
            "an exclusive minimum in 3.0 and 3.1",
            versions: ("3.0.3", "3.1.0"),
            """
            Pet:
              type: object
              properties:
                age: {type: integer, minimum: 1, exclusiveMinimum: true}
            """,
            """
            Pet:
              type: object
              properties:
                age: {type: integer, exclusiveMinimum: 1}
            """
        ),
        SchemaEquivalence(
            "keywords that say nothing",
            """
            Pet: {type: object}
            """,
            """
            Pet: {type: object, minProperties: 0, required: [], additionalProperties: true, properties: {}, allOf: []}
            """
        ),
        SchemaEquivalence(
            "a number written otherwise",
            """
            Pet:
              type: object
              properties:
                age: {type: number, maximum: 1, multipleOf: 0.10, default: 1.0, enum: [1, 2]}
            """,
            """
            Pet:
              type: object
              properties:
                age: {type: number, maximum: 1.0, multipleOf: 1e-1, default: 1, enum: [1.0, 2e0]}
            """
        ),
        SchemaEquivalence(
            "lists in another order",
            """
            Pet: {type: [object, string], required: [a, b], enum: [x, y], anyOf: [{type: string}, {type: integer}]}
            """,
            """
            Pet: {type: [string, object], required: [b, a], enum: [y, x], anyOf: [{type: integer}, {type: string}]}
            """
        ),
        SchemaEquivalence(
            "a list of types and alternatives",
            """
            Pet:
              type: object
              properties:
                age: {type: [string, integer]}
            """,
            """
            Pet:
              type: object
              properties:
                age: {anyOf: [{type: string}, {type: integer}]}
            """
        ),
        SchemaEquivalence(
            "a list of values and alternatives",
            """
            Pet:
              type: object
              properties:
                age: {enum: [a, b]}
            """,
            """
            Pet:
              type: object
              properties:
                age: {oneOf: [{const: a}, {const: b}]}
            """
        ),
        SchemaEquivalence(
            "a type that the values have",
            """
            Pet:
              type: object
              properties:
                age: {type: string, enum: [a, b]}
            """,
            """
            Pet:
              type: object
              properties:
                age: {enum: [a, b]}
            """
        ),
        SchemaEquivalence(
            "an alternative by another name",
            """
            Pet: {oneOf: [{$ref: "#/components/schemas/A"}, {type: string}]}
            A: {type: object, properties: {x: {type: string}}}
            """,
            """
            Pet: {oneOf: [{$ref: "#/components/schemas/B"}, {type: string}]}
            B: {type: object, properties: {x: {type: string}}}
            """
        ),
        SchemaEquivalence(
            "schemas that contain each other",
            """
            Pet: {properties: {a: {$ref: "#/components/schemas/Owner"}}}
            Owner: {properties: {pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
            """,
            """
            Pet: {allOf: [{properties: {a: {$ref: "#/components/schemas/Owner"}}}]}
            Owner: {properties: {pets: {type: array, items: {oneOf: [{$ref: "#/components/schemas/Pet"}]}}}}
            """
        ),
        SchemaEquivalence(
            "oneOf and anyOf of what is apart anyway",
            """
            Pet: {oneOf: [{type: string}, {type: integer}]}
            """,
            """
            Pet: {anyOf: [{type: integer}, {type: string}]}
            """
        ),
    ]
}
