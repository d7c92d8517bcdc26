import Diagnostics
import TestSupport

extension LintCase {
    static let unions: [LintCase] = [
        LintCase(
            "alternatives-overlap",
            "optional properties",
            schemas: """
                U: {oneOf: [1️⃣{$ref: '#/components/schemas/A'}, 2️⃣{$ref: '#/components/schemas/B'}]}
                A: {type: object, properties: {a: {type: string}}}
                B: {type: object, properties: {b: {type: string}}}
                """,
            severities: [.warning],
            hints: ["add a discriminator, or a required property that only one of them has"],
            ("2️⃣", "nothing tells 'A' and 'B' apart"),
            notes: [Finding.Note("1️⃣", "the other one is here")]
        ),
        LintCase(
            "alternatives-overlap",
            "anyOf, of the same required property",
            schemas: """
                U: {anyOf: [1️⃣{title: One, required: [k], properties: {k: {enum: [a, b]}}}, \
                2️⃣{title: Two, required: [k], properties: {k: {enum: [b, c]}}}]}
                """,
            severities: [.note],
            ("2️⃣", "nothing tells 'One' and 'Two' apart"),
            notes: [Finding.Note("1️⃣", "the other one is here")]
        ),
        LintCase(
            "alternatives-overlap",
            "the same twice, in arrays",
            schemas: """
                U: {oneOf: [1️⃣{title: One, type: array, items: {type: string}}, 2️⃣{title: Two, type: array, items: {type: string}}]}
                """,
            ("2️⃣", "nothing tells 'One' and 'Two' apart"),
            notes: [Finding.Note("1️⃣", "the other one is here")]
        ),
        LintCase(
            "alternatives-overlap",
            "what keywords tell apart",
            schemas: """
                Kinds: {oneOf: [{type: string}, {type: integer}, {type: array, items: {}}, {type: 'null'}]}
                Numbers: {oneOf: [{type: integer}, {type: number}]}
                Formats: {oneOf: [{type: string, format: uuid}, {type: string, format: date-time}]}
                Open: {anyOf: [{type: string}, {type: string, enum: [a]}]}
                Enums: {oneOf: [{type: string, enum: [a]}, {type: string, enum: [b]}]}
                Required: {oneOf: [{required: [a], properties: {a: {}}}, {properties: {b: {}}}]}
                Values: {oneOf: [{required: [k], properties: {k: {const: a}}}, {properties: {k: {const: b}}}]}
                Types: {oneOf: [{required: [k], properties: {k: {type: string}}}, {required: [k], properties: {k: {type: array}}}]}
                Items: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: object}}]}
                Nullable: {oneOf: [{type: [string, 'null']}, {type: [object, 'null']}]}
                Chosen: {oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}], discriminator: {propertyName: k}}
                X: {type: object, required: [k], properties: {k: {type: string}}}
                Y: {type: object, required: [k], properties: {k: {type: string}}}
                Nested: {oneOf: [{oneOf: [{type: object}, {type: string}]}, {type: object}]}
                Free: {anyOf: [{type: object, properties: {a: {}}}, {type: object, additionalProperties: {type: string}}]}
                """
        ),
        LintCase(
            "discriminator-property-missing",
            "not there, and not required",
            schemas: """
                U: {oneOf: [1️⃣{$ref: '#/components/schemas/A'}, 2️⃣{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}], \
                discriminator: {propertyName: 3️⃣kind}}
                A: {type: object, properties: {a: {type: string}}}
                B: {type: object, properties: {kind: {type: string}}}
                C: {allOf: [{type: object, required: [kind]}, {properties: {kind: {type: string}}}]}
                """,
            severities: [.warning, .note],
            ("1️⃣", "'A' has no 'kind', by which the discriminator chooses it"),
            ("2️⃣", "'B' does not require 'kind', by which the discriminator chooses it"),
            notes: [Finding.Note("3️⃣", "the discriminator is here")]
        ),
        LintCase(
            "discriminator-property-missing",
            "beside the union",
            schemas: """
                U: {required: [k], properties: {k: {type: string}}, oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k}}
                A: {type: object, properties: {a: {type: string}}}
                """
        ),
        LintCase(
            "discriminator-mapping-foreign",
            "no alternative",
            schemas: """
                U: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k, mapping: {a: A, b: 1️⃣B, c: C}}}
                A: {type: object, required: [k], properties: {k: {type: string}}}
                B: {type: object, required: [k], properties: {k: {type: string}}}
                C: {allOf: [{$ref: '#/components/schemas/A'}]}
                """,
            hints: ["add it to 'oneOf', or remove the mapping"],
            ("1️⃣", "'b' leads to 'B', which is no alternative")
        ),
        LintCase(
            "discriminator-mapping-foreign",
            "of a base",
            schemas: """
                A: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {b: B}}}
                B: {allOf: [{$ref: '#/components/schemas/A'}]}
                """
        ),
        LintCase(
            "discriminator-without-members",
            "nothing to choose",
            schemas: """
                A: {type: object, properties: {k: {type: string}}, discriminator: 1️⃣{propertyName: k}}
                """,
            ("1️⃣", "the discriminator 'k' has no schema to choose")
        ),
        LintCase(
            "discriminator-without-members",
            "children",
            schemas: """
                A: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k}}
                B: {allOf: [{$ref: '#/components/schemas/A'}]}
                """
        ),
        LintCase(
            "discriminator-member-unnamed",
            "in its place",
            schemas: """
                U: {oneOf: [{$ref: '#/components/schemas/A'}, 1️⃣{type: object}, {type: 'null'}, {allOf: [{$ref: '#/components/schemas/A'}]}], \
                discriminator: {propertyName: k}}
                A: {type: object, required: [k], properties: {k: {type: string}}}
                """,
            hints: ["move it to 'components/schemas' and refer to it"],
            ("1️⃣", "the discriminator cannot choose this alternative, which has no name")
        ),
        LintCase("discriminator-member-unnamed", "no discriminator", schemas: "U: {oneOf: [{type: object}]}"),
        LintCase(
            "discriminator-value-refused",
            "another constant",
            schemas: """
                U: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k, mapping: {1️⃣a: A, b: A}}}
                A: {type: object, required: [k], properties: {k: 2️⃣{enum: [b]}}}
                """,
            ("1️⃣", "'a' stands for 'A', whose 'k' must be one of 'b'"),
            notes: [Finding.Note("2️⃣", "the property is here")]
        ),
        LintCase(
            "discriminator-value-refused",
            "any text",
            schemas: """
                U: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k, mapping: {a: A}}}
                A: {type: object, required: [k], properties: {k: {type: string}}}
                """
        ),
    ]

    static let schemas: [LintCase] = [
        LintCase(
            "keyword-without-effect",
            "of other types",
            schemas: """
                A: {type: string, maximum: 1️⃣3}
                B: {type: [integer, 'null'], minLength: 2️⃣1}
                C: {type: object, items: 3️⃣{type: string}}
                D: {type: array, items: {}, required: [4️⃣a]}
                E: {type: boolean, pattern: 5️⃣a}
                """,
            hints: ["did you mean 'maxLength'?", "did you mean 'minimum'?", nil, nil, nil],
            ("1️⃣", "'maximum' says nothing of a value of type 'string'"),
            ("2️⃣", "'minLength' says nothing of a value of type 'integer' or 'null'"),
            ("3️⃣", "'items' says nothing of a value of type 'object'"),
            ("4️⃣", "'required' says nothing of a value of type 'array'"),
            ("5️⃣", "'pattern' says nothing of a value of type 'boolean'")
        ),
        LintCase(
            "keyword-without-effect",
            "of one of the types, or of none",
            schemas: "A: {type: [string, integer], maximum: 3, maxLength: 1}\nB: {maxLength: 3, items: {}}"
        ),
        LintCase(
            "required-property-forbidden",
            "a slip",
            schemas: """
                A: {type: object, required: [name, 1️⃣knid], properties: {name: {}, kind: {}}, additionalProperties: false}
                """,
            hints: ["did you mean 'kind'?"],
            ("1️⃣", "'knid' is required, and 'additionalProperties: false' forbids it")
        ),
        LintCase(
            "required-property-forbidden",
            "allowed by a pattern, or by anything",
            schemas: """
                A: {type: object, required: [x-a], patternProperties: {'^x-': {}}, additionalProperties: false}
                B: {type: object, required: [b], properties: {c: {}}}
                """
        ),
        LintCase(
            "all-of-closed-part",
            "in a part, and beside",
            schemas: """
                Base: {type: object, properties: {name: {type: string}}, additionalProperties: false}
                A: {allOf: [1️⃣{$ref: '#/components/schemas/Base'}, {properties: {a: {type: string}}}]}
                B: {allOf: [{properties: {b: {type: string}}}], properties: {c: {type: string}}, additionalProperties: 2️⃣false}
                """,
            hints: Array(repeating: "use 'unevaluatedProperties: false' beside 'allOf'", count: 2),
            ("1️⃣", "'Base' allows no other properties, so 'a' of the allOf is forbidden"),
            ("2️⃣", "this schema allows no other properties, so 'b' of the allOf is forbidden")
        ),
        LintCase(
            "all-of-closed-part",
            "without other properties",
            schemas: """
                Base: {type: object, properties: {name: {type: string}}, additionalProperties: false}
                A: {allOf: [{$ref: '#/components/schemas/Base'}, {description: more, properties: {name: {minLength: 1}}}]}
                """
        ),
        LintCase(
            "access-mode-pointless",
            "by direction",
            """
            paths:
              /a:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/In'}}}}
                  responses: {default: {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Out'}}}}}
            components:
              schemas:
                In: {properties: {id: {readOnly: 1️⃣true}, both: {$ref: '#/components/schemas/Both'}}}
                Out: {properties: {secret: {writeOnly: 2️⃣true}, both: {$ref: '#/components/schemas/Both'}}}
                Both: {properties: {id: {readOnly: true}, secret: {writeOnly: true}, never: {readOnly: true, writeOnly: 3️⃣true}}}
            """,
            severities: [.note, .note, .warning],
            ("1️⃣", "this is 'readOnly', and only requests have it"),
            ("2️⃣", "this is 'writeOnly', and only responses have it"),
            ("3️⃣", "what is 'readOnly' and 'writeOnly' is never sent and never received")
        ),
        LintCase("access-mode-pointless", "none", schemas: "A: {properties: {a: {readOnly: true}}}"),
        LintCase(
            "nullable-enum-without-null",
            "3.1",
            schemas: "A: {type: [string, 'null'], enum: 1️⃣[a, b]}",
            severities: [.warning],
            hints: ["add null to the enum"],
            ("1️⃣", "the enum does not have null, which the type allows")
        ),
        LintCase(
            "nullable-enum-without-null",
            "3.0",
            version: "3.0.4",
            schemas: "A: {type: string, nullable: true, enum: 1️⃣[a, b]}",
            severities: [.note],
            ("1️⃣", "the enum does not have null, which the type allows")
        ),
        LintCase(
            "nullable-enum-without-null",
            "with null, or not nullable",
            schemas: "A: {type: [string, 'null'], enum: [a, null]}\nB: {type: string, enum: [a]}"
        ),
        LintCase(
            "integer-out-of-format",
            "int32 and none",
            schemas: """
                A: {type: integer, format: int32, minimum: 1️⃣-2147483649, maximum: 2147483647}
                B: {type: integer, maximum: 2️⃣18446744073709551615}
                """,
            ("1️⃣", "'minimum' -2147483649 is beyond what 'int32' can hold"),
            ("2️⃣", "'maximum' 18446744073709551615 is beyond 64 bits, and there is no format")
        ),
        LintCase(
            "integer-out-of-format",
            "within, and of other formats",
            schemas: """
                A: {type: integer, format: uint64, maximum: 18446744073709551615}
                B: {type: integer, format: unix-time, maximum: 18446744073709551615}
                C: {type: number, maximum: 1e300}
                """
        ),
        LintCase(
            "format-misspelt",
            "almost",
            schemas: """
                A: {type: string, format: 1️⃣datetime}
                B: {type: integer, format: 2️⃣INT-32}
                C: {type: string, format: 3️⃣guid}
                """,
            hints: ["did you mean 'date-time'?", "did you mean 'int32'?", "did you mean 'uuid'?"],
            ("1️⃣", "format 'datetime' is not known"),
            ("2️⃣", "format 'INT-32' is not known"),
            ("3️⃣", "format 'guid' is not known")
        ),
        LintCase(
            "format-misspelt",
            "known, and of one's own",
            schemas:
                "A: {type: string, format: date-time}\nB: {type: integer, format: unix-time}\nC: {format: pet}"
        ),
        LintCase(
            "yaml-boolean-lookalike",
            "without quotes",
            schemas: """
                A: {type: string, enum: [1️⃣on, 'off', 2️⃣No, nO, y], default: 3️⃣YES}
                B: {properties: {4️⃣on: {type: string}, "no": {type: string}}}
                """,
            hints: [
                "quote it: 'on'", "quote it: 'No'", "quote it: 'YES'", "quote it: 'on'",
            ],
            ("1️⃣", "'on' is a boolean for readers of YAML 1.1"),
            ("2️⃣", "'No' is a boolean for readers of YAML 1.1"),
            ("3️⃣", "'YES' is a boolean for readers of YAML 1.1"),
            ("4️⃣", "'on' is a boolean for readers of YAML 1.1")
        ),
        LintCase("yaml-boolean-lookalike", "other words", schemas: "A: {enum: [once, nowhere, offer]}"),
    ]
}
