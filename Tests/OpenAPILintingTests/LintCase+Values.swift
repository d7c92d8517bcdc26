import Diagnostics
import TestSupport

extension LintCase {
    static let examples: [LintCase] = [
        LintCase(
            "example-mismatch",
            "of schemas",
            schemas: """
                A: 1️⃣{type: integer, example: 2️⃣x}
                """,
            ("2️⃣", "the example does not fit its schema: it must be an integer, is a string"),
            notes: [Finding.Note("1️⃣", "the schema is here")]
        ),
        LintCase(
            "example-mismatch",
            "of a part, by its pointer",
            schemas: """
                A: {type: object, properties: {pets: {type: array, items: 1️⃣{enum: [cat, dog]}}}, examples: [{pets: [cat, 2️⃣cow]}]}
                """,
            ("2️⃣", "the example does not fit its schema: '/pets/1' must be one of 'cat', 'dog'"),
            notes: [Finding.Note("1️⃣", "the schema is here")]
        ),
        LintCase(
            "example-mismatch",
            "of alternatives, with what is nearest",
            schemas: """
                A: 1️⃣{oneOf: [{type: string}, {required: [a], properties: {a: {type: integer}}}], example: 2️⃣{a: x}}
                """,
            (
                "2️⃣",
                "the example does not fit its schema: it fits none of the 2 schemas of 'oneOf' ('/a' must be an integer, is a string)"
            ),
            notes: [Finding.Note("1️⃣", "the schema is here")]
        ),
        LintCase(
            "example-mismatch",
            "of bodies, parameters and headers",
            """
            paths:
              /a:
                post:
                  parameters:
                    - {name: p, in: query, schema: {$ref: '#/components/schemas/N'}, example: 1️⃣abc}
                    - {name: q, in: query, schema: {$ref: '#/components/schemas/N'}, examples: {one: {value: 2️⃣abcd}}}
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/N'}, example: 3️⃣abcde}
                      application/xml: {schema: {$ref: '#/components/schemas/N'}, example: <abc/>}
                  responses:
                    default:
                      description: x
                      headers: {H: {schema: {$ref: '#/components/schemas/N'}, example: 4️⃣hhh}}
                      content: {application/json: {schema: {$ref: '#/components/schemas/N'}, examples: {e: {$ref: '#/components/examples/E'}}}}
            components: {examples: {E: {value: 5️⃣eee}}, schemas: {N: 6️⃣{type: string, maxLength: 2}}}
            """,
            ("1️⃣", "the example does not fit its schema: it must have at most 2 characters"),
            ("2️⃣", "the example does not fit its schema: it must have at most 2 characters"),
            ("3️⃣", "the example does not fit its schema: it must have at most 2 characters"),
            ("4️⃣", "the example does not fit its schema: it must have at most 2 characters"),
            ("5️⃣", "the example does not fit its schema: it must have at most 2 characters"),
            notes: [Finding.Note("6️⃣", "the schema is here")]
        ),
        LintCase(
            "example-mismatch",
            "what is sent in another form, or another way",
            """
            paths:
              /a:
                post:
                  parameters:
                    - {name: p, in: query, schema: {type: array, items: {type: string}}, example: 'a,b'}
                    - {name: q, in: query, schema: {type: integer}, example: '12'}
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}
                        examples: {none: {value: {}}, text: {value: '{"id": 1}'}, far: {externalValue: 'https://example.com'}}
                  responses: {default: {description: x}}
            """
        ),
        LintCase(
            "default-mismatch",
            "not listed",
            schemas: "A: 1️⃣{type: string, enum: [a, b], default: 2️⃣c}",
            ("2️⃣", "the default does not fit its schema: it must be one of 'a', 'b'"),
            notes: [Finding.Note("1️⃣", "the schema is here")]
        ),
        LintCase(
            "default-mismatch",
            "of another type, which reading finds",
            schemas: "A: {type: string, default: 1}\nB: {type: integer, default: 1}"
        ),
        LintCase(
            "enum-value-mismatch",
            "texts that YAML reads otherwise",
            schemas: "A: 1️⃣{type: string, enum: [2️⃣1.0, 3️⃣true, 4️⃣null, small]}",
            hints: [
                "quote it: '1.0'", "quote it: 'true'", "allow null by the type, too, or quote it: 'null'",
            ],
            ("2️⃣", "the value does not fit its schema: it must be a string, is a number"),
            ("3️⃣", "the value does not fit its schema: it must be a string, is a boolean"),
            ("4️⃣", "the value does not fit its schema: it must be a string, is null"),
            notes: [Finding.Note("1️⃣", "the schema is here")]
        ),
        LintCase(
            "enum-value-mismatch",
            "a constant out of bounds",
            schemas: "A: 1️⃣{const: 2️⃣3, maximum: 2}",
            hints: [nil],
            ("2️⃣", "the value does not fit its schema: it must be at most 2"),
            notes: [Finding.Note("1️⃣", "the schema is here")]
        ),
        LintCase(
            "enum-value-mismatch",
            "values that fit",
            schemas: "A: {type: [string, 'null'], enum: [a, null]}\nB: {enum: [1, a, true]}"
        ),
    ]

    static let patterns: [LintCase] = [
        LintCase(
            "pattern-invalid",
            "of other engines",
            schemas: """
                A: {type: string, pattern: 1️⃣'(?>a)+'}
                B: {type: object, patternProperties: {2️⃣'[a': {}}}
                """,
            (
                "1️⃣",
                "pattern '(?>a)+' is no regular expression of ECMA-262: atomic groups are no part of ECMA-262 (at character 1)"
            ),
            ("2️⃣", "pattern '[a' is no regular expression of ECMA-262: '[' is not closed (at character 1)")
        ),
        LintCase("pattern-invalid", "a good one", schemas: "A: {pattern: '^a$'}"),
        LintCase(
            "pattern-not-portable",
            "the u flag",
            version: "3.0.4",
            schemas: #"""
                A: {type: string, pattern: 1️⃣'^\p{L}+$'}
                B: {type: string, pattern: 2️⃣'^\u{1F600}$'}
                C: {type: string, pattern: 3️⃣'^[🎉]$'}
                D: {type: string, pattern: 4️⃣'^a\-b$'}
                E: {type: string, pattern: 5️⃣'^a{$'}
                """#,
            severities: [.warning, .warning, .warning, .note, .note],
            ("1️⃣", #"'\p{…}' is a property with the u flag only (at character 2)"#),
            ("2️⃣", #"'\u{…}' is a character with the u flag only (at character 2)"#),
            ("3️⃣", "'🎉' is two characters without the u flag (at character 3)"),
            ("4️⃣", #"'\-' is an error with the u flag (at character 3)"#),
            ("5️⃣", #"'{' alone is an error with the u flag; write '\{' (at character 3)"#)
        ),
        LintCase(
            "pattern-not-portable",
            "3.1, where the flag is recommended",
            schemas: #"A: {type: string, pattern: 1️⃣'^\p{L}+$'}"#,
            severities: [.note],
            ("1️⃣", #"'\p{…}' is a property with the u flag only (at character 2)"#)
        ),
        LintCase(
            "pattern-not-portable",
            "other engines",
            schemas: "A: {type: string, pattern: 1️⃣'^[a[b]+$'}",
            ("1️⃣", "'[' in a class is itself in ECMA-262, and begins another class elsewhere (at character 4)")
        ),
        LintCase(
            "pattern-not-portable",
            "the same for all",
            schemas: #"A: {type: string, pattern: '^[\w\-.]+\/\d{1,3}(?:\.\u00e9)?$'}"#
        ),
        LintCase(
            "pattern-unanchored",
            "anywhere",
            schemas: "A: {type: string, pattern: 1️⃣'[a-z]{2}'}",
            hints: ["write '^' before and '$' after it, if it is for the whole text"],
            ("1️⃣", "pattern '[a-z]{2}' may match anywhere in a text")
        ),
        LintCase(
            "pattern-unanchored",
            "on purpose",
            schemas: """
                A: {pattern: '^a+'}
                B: {pattern: '@'}
                C: {pattern: '.*'}
                D: {pattern: '(?=a+)b'}
                E: {pattern: 'a+$'}
                """
        ),
        LintCase(
            "pattern-backtracks",
            "a repetition in a repetition",
            schemas: #"A: {type: string, pattern: 1️⃣'^(\w+\s?)+$'}"#,
            ("1️⃣", #"pattern '^(\w+\s?)+$' can take exponential time in engines that backtrack"#)
        ),
        LintCase(
            "pattern-backtracks",
            "one way to divide a text",
            schemas: #"A: {pattern: '^\w+(\s\w+)*$'}"#
        ),
    ]
}
