import TestSupport

extension ReadingCase {
    private static func schemas(
        _ name: String,
        _ version: String,
        _ text: String,
        hint: String? = nil,
        _ findings: Finding...
    ) -> ReadingCase {
        ReadingCase(name, version, schemas: text, hint: hint, findings)
    }

    private init(
        _ name: String,
        _ version: String,
        schemas text: String,
        hint: String?,
        _ findings: [Finding]
    ) {
        let lines = text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        self.name = name
        source = MarkedSource(Reading.head(version) + "paths: {}\ncomponents:\n  schemas:\n" + lines)
        self.findings = findings
        self.hint = hint
    }

    /// Keywords of schemas.
    static let schemas: [ReadingCase] = [
        schemas(
            "an anchor that several schemas have",
            "3.1.1",
            """
            Tree: {$dynamicAnchor: node, properties: {next: {$dynamicRef: 1️⃣'#node'}}}
            Other: {$id: other.json, $dynamicAnchor: 3️⃣node, properties: {next: {$ref: '#/$defs/x'}}, $defs: {x: true}}
            """,
            Finding(
                "1️⃣",
                "dynamic-reference",
                "'#node' may mean several schemas; it is followed like a '$ref'",
                notes: [.init("3️⃣", "this one is not considered")]
            )
        ),
        schemas(
            "misspelt keywords in 3.0",
            "3.0.4",
            "A: {type: string, 1️⃣maxLenght: 5, 2️⃣colour: red}",
            hint: "did you mean 'maxLength'?",
            Finding("1️⃣", "unknown-keyword", "'maxLenght' is no keyword of schemas"),
            Finding("2️⃣", "unknown-keyword", "'colour' is no keyword of schemas")
        ),
        schemas(
            "misspelt keywords in 3.1",
            "3.1.1",
            "A: {type: string, 1️⃣maxLenght: 5, colour: red}",
            Finding("1️⃣", "unknown-keyword", "'maxLenght' is no keyword of schemas")
        ),
        schemas(
            "keywords of 3.1 in 3.0",
            "3.0.4",
            "A: {1️⃣const: 5}\nB: {properties: {x: 2️⃣true}, additionalProperties: true}",
            Finding(
                "1️⃣",
                "field-of-later-version",
                "'const' in a schema came with OpenAPI 3.1, but the document is of 3.0"
            ),
            Finding(
                "2️⃣",
                "field-of-later-version",
                "'true' in a schema came with OpenAPI 3.1, but the document is of 3.0"
            )
        ),
        schemas(
            "values that keywords cannot have",
            "3.1.1",
            """
            A: {multipleOf: 1️⃣0, maxLength: 2️⃣-1, minItems: 3️⃣1.5}
            B: {allOf: 4️⃣[], type: [string, 5️⃣string], required: [a, 6️⃣a]}
            """,
            Finding("1️⃣", "keyword-value-invalid", "'multipleOf' must be greater than 0, not 0"),
            Finding("2️⃣", "keyword-value-invalid", "'maxLength' must be a whole number of 0 or more, not -1"),
            Finding("3️⃣", "keyword-value-invalid", "'minItems' must be a whole number of 0 or more, not 1.5"),
            Finding("4️⃣", "keyword-value-invalid", "'allOf' must not be empty"),
            Finding("5️⃣", "keyword-value-invalid", "type 'string' is listed twice"),
            Finding("6️⃣", "keyword-value-invalid", "'a' is required twice")
        ),
        schemas(
            "bounds that exclude everything",
            "3.1.1",
            "A: {minLength: 1️⃣5, maxLength: 4}",
            Finding(
                "1️⃣",
                "bounds-contradict",
                "'minLength' is greater than 'maxLength', so no value is allowed"
            )
        ),
        schemas(
            "a boolean bound in 3.1",
            "3.1.1",
            "A: {minimum: 0, exclusiveMinimum: 1️⃣true}",
            hint: "write the bound itself under 'exclusiveMinimum'",
            Finding(
                "1️⃣",
                "exclusive-bound",
                "'exclusiveMinimum' is a number in OpenAPI 3.1, not a boolean"
            )
        ),
        schemas(
            "a numeric bound in 3.0",
            "3.0.4",
            "A: {exclusiveMaximum: 1️⃣5}",
            Finding(
                "1️⃣",
                "exclusive-bound",
                "'exclusiveMaximum' is a boolean in OpenAPI 3.0, not a number"
            )
        ),
        schemas(
            "nullable in 3.1",
            "3.1.1",
            "A: {type: string, nullable: 1️⃣true}",
            Finding(
                "1️⃣",
                "nullable-in-later-version",
                "'nullable' is not part of OpenAPI 3.1; it is honoured all the same"
            )
        ),
        schemas(
            "types of 3.1 in 3.0",
            "3.0.4",
            "A: {type: 1️⃣[string, integer]}\nB: {type: 2️⃣'null'}",
            Finding(
                "1️⃣",
                "type-list-in-3-0",
                "'type' must be one name in OpenAPI 3.0; the list is honoured all the same"
            ),
            Finding("2️⃣", "type-list-in-3-0", "type 'null' came with OpenAPI 3.1")
        ),
        schemas(
            "types that are none",
            "3.1.1",
            "A: {type: 1️⃣file}\nB: {type: [string, 2️⃣null]}\nC: {type: 3️⃣strin}",
            hint: "did you mean 'string'?",
            Finding("1️⃣", "type-unknown", "there is no type 'file'"),
            Finding("2️⃣", "wrong-type", "the type 'null' must be a string"),
            Finding("3️⃣", "type-unknown", "there is no type 'strin'")
        ),
        schemas(
            "required as boolean",
            "3.0.4",
            "A: {properties: {x: {type: string, required: 1️⃣true}}}",
            Finding(
                "1️⃣",
                "required-boolean",
                "'required' must be a list of property names, not a boolean"
            )
        ),
        schemas(
            "a required property that is not there",
            "3.1.1",
            "A: {required: [1️⃣nmae], properties: {name: {}}}",
            hint: "did you mean 'name'?",
            Finding(
                "1️⃣",
                "required-not-declared",
                "'nmae' is required, but no property of that name is described"
            )
        ),
        schemas(
            "items",
            "3.0.4",
            "A: {type: 1️⃣array}\nB: {type: array, items: 2️⃣[{type: string}]}",
            Finding(
                "1️⃣",
                "items-invalid",
                "a schema of type 'array' must have 'items' in OpenAPI 3.0"
            ),
            Finding("2️⃣", "items-invalid", "'items' must be one schema; the list is read as 'prefixItems'")
        ),
        schemas(
            "enums",
            "3.1.1",
            "A: {enum: 1️⃣[]}\nB: {enum: [2️⃣a, b, 3️⃣a, 1, '1']}",
            Finding("1️⃣", "enum-empty", "'enum' has no value; it is ignored"),
            Finding(
                "3️⃣",
                "enum-value-twice",
                "'a' is listed twice in 'enum'",
                notes: [.init("2️⃣", "first listed here")]
            )
        ),
        schemas(
            "defaults of other types",
            "3.0.4",
            """
            A: {type: integer, default: 1️⃣'5'}
            B: {type: integer, default: 5.0}
            C: {type: string, nullable: true, default: null}
            D: {type: string, default: 2️⃣null}
            """,
            Finding("1️⃣", "default-wrong-type", "the default is a string, but the type is integer"),
            Finding("2️⃣", "default-wrong-type", "the default is null, but the type is string")
        ),
        schemas(
            "discriminators",
            "3.1.1",
            """
            A: {discriminator: 1️⃣kind}
            B: {discriminator: {propertyName: kind, mapping: {a: A, b: '#/components/schemas/B', c: 2️⃣C}}}
            """,
            hint: "write 'discriminator: {propertyName: kind}'",
            Finding("1️⃣", "discriminator-invalid", "'discriminator' must be a mapping, not a string"),
            Finding(
                "2️⃣",
                "discriminator-mapping-not-found",
                "discriminator value 'c' stands for 'C', which is no schema"
            )
        ),
        schemas(
            "a schema that is none",
            "3.1.1",
            "A: 1️⃣[]\nB: {properties: 2️⃣[a]}",
            Finding("1️⃣", "wrong-type", "a schema must be a mapping, not a sequence"),
            Finding("2️⃣", "wrong-type", "'properties' must be a mapping, not a sequence")
        ),
    ]
}
