extension ValidationCase {
    static let objects: [ValidationCase] = [
        ValidationCase(
            "{required: [a, b], properties: {a: {type: string}}}",
            "{a: 1}",
            " required: has no 'b', which is required",
            "/a type: must be a string, is an integer"
        ),
        ValidationCase(
            "{properties: {a: {}}, additionalProperties: false}",
            "{a: 1, b: 2}",
            " additionalProperties: has 'b', which is not allowed"
        ),
        ValidationCase(
            "{additionalProperties: {type: integer}}",
            "{'a/b': x}",
            "/a~1b type: must be an integer, is a string"
        ),
        ValidationCase(
            "{patternProperties: {'^x-': {type: string}}, additionalProperties: false}",
            "{x-a: b, y: 1}",
            " additionalProperties: has 'y', which is not allowed"
        ),
        ValidationCase(
            "{propertyNames: {maxLength: 2}}",
            "{abc: 1}",
            " propertyNames: has the name 'abc', which does not fit: it must have at most 2 characters"
        ),
        ValidationCase("{minProperties: 1}", "{}", " minProperties: must have at least 1 members"),
        ValidationCase("{maxProperties: 1}", "{a: 1, b: 2}", " maxProperties: must have at most 1 members"),
        ValidationCase(
            "{dependentRequired: {card: [address]}}",
            "{card: 1}",
            " dependentRequired: has no 'address', which 'card' requires"
        ),
        ValidationCase(
            "{dependentSchemas: {a: {required: [b]}}}",
            "{a: 1}",
            " required: has no 'b', which is required"
        ),
        ValidationCase("{dependentSchemas: {a: {required: [b]}}}", "{c: 1}"),
        ValidationCase(
            "{allOf: [{properties: {a: {}}}], properties: {b: {}}, unevaluatedProperties: false}",
            "{a: 1, b: 2, c: 3}",
            " unevaluatedProperties: has 'c', which is not allowed"
        ),
        ValidationCase(
            "{anyOf: [{properties: {a: {type: string}}}, {required: [b]}], unevaluatedProperties: {type: integer}}",
            "{a: x, c: 3, d: y}",
            "/d type: must be an integer, is a string"
        ),
    ]

    static let arrays: [ValidationCase] = [
        ValidationCase("{items: {type: integer}}", "[1, a]", "/1 type: must be an integer, is a string"),
        ValidationCase("{minItems: 1}", "[]", " minItems: must have at least 1 item"),
        ValidationCase("{maxItems: 2}", "[1, 2, 3]", " maxItems: must have at most 2 items"),
        ValidationCase("{uniqueItems: true}", "[1, 'a', 1.0]", " uniqueItems: has 1.0 twice"),
        ValidationCase("{uniqueItems: true}", "[1, '1', [1], {a: 1}]"),
        ValidationCase(
            "{prefixItems: [{type: string}, {type: integer}], items: false}",
            "[a, b, c]",
            "/1 type: must be an integer, is a string",
            " items: must have at most 2 items"
        ),
        ValidationCase("{prefixItems: [{type: string}]}", "[a, 1]"),
        ValidationCase(
            "{contains: {type: string}}",
            "[1, 2]",
            " contains: must have at least 1 item of the kind that 'contains' describes, has 0"
        ),
        ValidationCase("{contains: {type: string}, minContains: 0}", "[1]"),
        ValidationCase(
            "{contains: {type: string}, maxContains: 1}",
            "[a, b]",
            " maxContains: must have at most 1 item of the kind that 'contains' describes, has 2"
        ),
        ValidationCase(
            "{prefixItems: [true], contains: {const: x}, unevaluatedItems: false}",
            "[1, x, 2]",
            " unevaluatedItems: has more items than allowed"
        ),
    ]

    static let compositions: [ValidationCase] = [
        ValidationCase(
            "{allOf: [{minimum: 3}, {maximum: 1}]}",
            "2",
            " minimum: must be at least 3",
            " maximum: must be at most 1"
        ),
        ValidationCase("{anyOf: [{type: string}, {type: integer}]}", "1"),
        ValidationCase(
            "{anyOf: [{type: string}, {type: object, required: [a]}]}",
            "{}",
            " anyOf: fits none of the 2 schemas of 'anyOf' <-  required: has no 'a', which is required"
        ),
        ValidationCase("{oneOf: [{type: string}]}", "1", " oneOf: does not fit the schema of 'oneOf'"),
        ValidationCase(
            "{oneOf: [{type: integer}, {minimum: 0}]}",
            "1",
            " oneOf: fits 2 schemas of 'oneOf', and may fit only one"
        ),
        ValidationCase("{not: {type: string}}", "a", " not: fits the schema of 'not'"),
        ValidationCase("{not: {type: string}}", "1"),
        ValidationCase(
            "{if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}",
            "{a: 1}",
            " required: has no 'b', which is required"
        ),
        ValidationCase(
            "{if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}",
            "{}",
            " required: has no 'c', which is required"
        ),
        ValidationCase(
            """
            {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], \
            discriminator: {propertyName: kind, mapping: {tom: '#/components/schemas/Cat'}}}
            Cat: {required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
            Dog: {required: [kind], properties: {kind: {type: string}, lives: {type: string}}}
            """,
            "{kind: tom, lives: x}",
            "/lives type: must be an integer, is a string"
        ),
        ValidationCase(
            """
            {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], \
            discriminator: {propertyName: kind}}
            Cat: {required: [kind], properties: {kind: {type: string}}}
            Dog: {required: [kind], properties: {kind: {type: string}}}
            """,
            "{kind: Cow}",
            " discriminator: has 'Cow' as 'kind', which stands for no schema"
        ),
    ]
}
