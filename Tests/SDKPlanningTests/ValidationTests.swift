import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Planning what arguments must meet` {
    /// A document with one operation that has these parameters, body and schemas.
    static func planning(_ parameters: [String], body: String? = nil, schemas: [String] = []) throws
        -> Planning
    {
        var lines = ["openapi: 3.1.0", "info: {title: Test, version: '1'}", "paths:", "  /a:", "    post:"]
        lines.append("      operationId: send")
        if !parameters.isEmpty { lines += ["      parameters:"] + parameters.map { "        - \($0)" } }
        if let body {
            lines += ["      requestBody:", "        content: {application/json: {schema: \(body)}}"]
        }
        lines.append("      responses: {'204': {description: Done.}}")
        lines += ["components:", "  schemas:", "    Unused: {type: string}"] + schemas.map { "    \($0)" }
        return try Planning(lines.joined(separator: "\n"))
    }

    /// The rules by name, as one would write them.
    static func rules(_ planning: Planning) throws -> [String] {
        try #require(planning.sdk).validationRules.map { rule in
            "\(rule.name): " + rule.checks.map(text).joined(separator: " & ")
        }
    }

    private static func text(_ check: ValueCheck) -> String {
        switch check {
        case .text(let least, let most, let pattern):
            return "text(\(limits([("min", least), ("max", most)]))\(pattern.map { "/\($0)/" } ?? ""))"
        case .number(let limits):
            let all = [
                ("min", limits.minimum), ("max", limits.maximum), ("above", limits.exclusiveMinimum),
                ("below", limits.exclusiveMaximum), ("multiple", limits.multipleOf),
            ]
            return "number(\(all.compactMap { name, value in value.map { "\(name) \($0) " } }.joined()))"
        case .list(let least, let most, let isUnique, let items):
            let unique = isUnique ? "unique " : ""
            return "list(\(limits([("min", least), ("max", most)]))\(unique)\(items.map(use) ?? ""))"
        case .object(let properties, let additional, let least, let most):
            let pairs = properties.map { "\($0.wireName)=\($0.rule.map(use) ?? "any") " }.joined()
            let other = additional.map { "*=\(use($0)) " } ?? ""
            return "object(\(pairs)\(other)\(limits([("min", least), ("max", most)])))"
        case .rule(let rule): return use(rule)
        }
    }

    private static func limits(_ limits: [(String, Int?)]) -> String {
        limits.compactMap { name, limit in limit.map { "\(name) \($0) " } }.joined()
    }

    private static func use(_ rule: RuleUse) -> String {
        rule.isRecursive ? "later \(rule.name)" : rule.name.text
    }

    static func parameter(_ schema: String) -> String { "{name: x_y, in: query, schema: \(schema)}" }

    struct Sample: Sendable, CustomTestStringConvertible {
        let schema: String
        let rules: [String]

        init(_ schema: String, _ rules: String...) {
            self.schema = schema
            self.rules = rules
        }

        var testDescription: String { schema }
    }

    static let samples = [
        Sample("{type: string}"),
        Sample("{type: string, minLength: 0}"),
        Sample("{type: string, minLength: 1}", "length1AndMore: text(min 1 )"),
        Sample("{type: string, maxLength: 9}", "lengthUpTo9: text(max 9 )"),
        Sample("{type: string, minLength: 1, maxLength: 9}", "length1To9: text(min 1 max 9 )"),
        Sample("{type: string, maxLength: 9, pattern: a}", "xY: text(max 9 /a/)"),
        Sample("{maxLength: 9, minimum: 1}", "xY: text(max 9 ) & number(min 1 )"),
        Sample("{type: integer, maxLength: 9}"),
        Sample("{type: integer, minimum: 1, maximum: 20}", "from1To20: number(min 1 max 20 )"),
        Sample("{type: integer, minimum: -1}", "xY: number(min -1 )"),
        Sample("{type: integer, format: uint64, minimum: 0}"),
        Sample("{type: number, minimum: .5, maximum: +1.e3}", "xY: number(min 0.5 max 1e3 )"),
        Sample("{type: number, minimum: -007.50, maximum: 1E+2}", "xY: number(min -7.50 max 1e+2 )"),
        Sample("{type: integer, minimum: 0x1F, exclusiveMaximum: 0o100}", "xY: number(min 31 below 64 )"),
        Sample("{type: number, minimum: -.inf, maximum: .inf}"),
        Sample("{type: integer, minimum: 0}", "from0AndMore: number(min 0 )"),
        Sample("{type: number, exclusiveMinimum: 0, multipleOf: 0.1}", "xY: number(above 0 multiple 0.1 )"),
        Sample("{type: array, minItems: 0, items: {type: string}}"),
        Sample("{type: array, uniqueItems: true, items: {type: string}}", "xY: list(unique )"),
        Sample(
            "{type: array, items: {type: string, minLength: 1}}",
            "length1AndMore: text(min 1 )",
            "xY: list(length1AndMore)"
        ),
        Sample(
            "{allOf: [{type: string, minLength: 2}, {minLength: 3, maxLength: 9}, {maxLength: 10}]}",
            "length3To9: text(min 3 max 9 )"
        ),
        Sample(
            "{allOf: [{type: string, pattern: a}, {pattern: b}, {pattern: a}]}",
            "xY: text(/a/) & text(/b/)"
        ),
        Sample("{type: [string, 'null'], minLength: 1}", "length1AndMore: text(min 1 )"),
        Sample("{anyOf: [{type: string, minLength: 1}, {type: 'null'}]}", "length1AndMore: text(min 1 )"),
        Sample("{oneOf: [{type: string, minLength: 1}, {type: integer, minimum: 1}]}"),
        Sample("{type: string, enum: [a, b]}"),
        Sample("{type: object, minProperties: 1}", "xY: object(min 1 )"),
        Sample(
            "{type: object, additionalProperties: {type: string, pattern: a}}",
            "xY: object(*=xYValue )",
            "xYValue: text(/a/)"
        ),
        Sample("{type: object, properties: {a: {type: string, pattern: a, readOnly: true}}}"),
        // What is declared is no additional property, whether it has a rule or not.
        Sample(
            "{type: object, properties: {a: {type: string}, b: {type: string, maxLength: 1}}, additionalProperties: {maxLength: 9}}",
            "lengthUpTo1: text(max 1 )",
            "lengthUpTo9: text(max 9 )",
            "xY: object(a=any b=lengthUpTo1 *=lengthUpTo9 )"
        ),
    ]

    @Test(arguments: samples) func `keeps what the keywords say`(sample: Sample) throws {
        let planning = try Self.planning([Self.parameter(sample.schema)])
        #expect(try Self.rules(planning) == sample.rules)
    }

    @Test func `equal demands share one rule, named after the schema that has it`() throws {
        let planning = try Self.planning(
            [
                "{name: canonical, in: query, schema: {$ref: '#/components/schemas/ShortName'}}",
                "{name: other, in: header, schema: {type: string, pattern: '^a'}}",
            ],
            body: "{type: object, properties: {b: {type: string, pattern: '^a'}, c: {type: string}}}",
            schemas: ["ShortName: {type: string, pattern: '^a'}"]
        )
        #expect(
            try Self.rules(planning) == ["sendBody: object(b=shortName )", "shortName: text(/^a/)"].sorted()
        )
        let operation = try planning.operation()
        #expect(operation.parameters.map(\.rule?.text) == ["shortName", "shortName"])
        #expect(operation.body?.rule?.text == "sendBody")
    }

    @Test func `schemas that contain themselves are looked up later`() throws {
        let planning = try Self.planning(
            [],
            body: "{$ref: '#/components/schemas/Tree'}",
            schemas: [
                "Tree: {type: object, properties: {leaf: {$ref: '#/components/schemas/Leaf'}, parts: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}",
                "Leaf: {type: object, properties: {name: {type: string, minLength: 1}, tree: {$ref: '#/components/schemas/Tree'}}}",
                "Free: {type: object, properties: {next: {$ref: '#/components/schemas/Free'}}}",
            ]
        )
        #expect(
            try Self.rules(planning) == [
                "leaf: object(name=length1AndMore tree=later tree )", "length1AndMore: text(min 1 )",
                "tree: object(leaf=leaf parts=treeParts )", "treeParts: list(later tree)",
            ]
        )
    }

    @Test func `recursion without limits has no rule`() throws {
        let planning = try Self.planning(
            [],
            body: "{$ref: '#/components/schemas/Free'}",
            schemas: ["Free: {type: object, properties: {next: {$ref: '#/components/schemas/Free'}}}"]
        )
        #expect(try Self.rules(planning) == [])
        #expect(try planning.operation().body?.rule == nil)
    }

    @Test func `answers need no rules`() throws {
        let planning = try Planning.operation(
            """
            operationId: read
            responses:
              '200': {description: A, content: {application/json: {schema: {type: string, pattern: '('}}}}
            """
        )
        #expect(try Self.rules(planning) == [])
        #expect(planning.findings() == [])
    }

    @Test func `a pattern that cannot be read is reported and listed`() throws {
        let planning = try Self.planning([
            #"{name: a, in: query, schema: {type: string, maxLength: 5, pattern: 1️⃣'\A[a-z]\z'}}"#,
            "{name: b, in: query, schema: {type: string, pattern: 2️⃣a(b}}",
        ])
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "pattern-unreadable",
                    #"pattern '\A[a-z]\z' is not checked: '\A' has no meaning in ECMA-262 (at character 1)"#
                ),
                Finding(
                    "2️⃣",
                    "pattern-unreadable",
                    "pattern 'a(b' is not checked: '(' is not closed (at character 2)"
                ),
            ]
        )
        #expect(try Self.rules(planning) == ["lengthUpTo5: text(max 5 )"])
        #expect(
            try #require(planning.sdk).omissions.map(\.subject) == [
                #"the check of pattern '\A[a-z]\z'"#, "the check of pattern 'a(b'",
            ]
        )
    }

    @Test func `patterns that others read differently are noted, the usual ones once`() throws {
        let planning = try Self.planning([
            "{name: a, in: query, schema: {type: string, pattern: 1️⃣'^a$'}}",
            "{name: b, in: query, schema: {type: string, pattern: 2️⃣'[[]a'}}",
            #"{name: c, in: query, schema: {type: string, pattern: '\d'}}"#,
            "{name: d, in: query, schema: {type: string, pattern: 3️⃣'x[a&&b]'}}",
            "{name: e, in: query, schema: {type: string, pattern: 4️⃣'[]a]'}}",
        ])
        let rule = "pattern-read-differently"
        let start = "the pattern is checked as ECMA-262 means it: "
        #expect(
            planning.findings(from: .note).filter { $0.id == rule } == [
                Finding(
                    "1️⃣",
                    rule,
                    #"2 patterns are checked as ECMA-262 means '$', '\d', '\w', '\s' and '\b', which elsewhere may mean more"#
                ),
                Finding(
                    "2️⃣",
                    rule,
                    start
                        + "'[' within a class is itself, which elsewhere begins a class within the class (at character 2)"
                ),
                Finding(
                    "3️⃣",
                    rule,
                    start
                        + "a doubled character within a class is itself, which elsewhere is an operation on sets (at character 4)"
                ),
                Finding(
                    "4️⃣",
                    rule,
                    start
                        + "']' right after '[' closes the class, which elsewhere is a member of the class (at character 1)"
                ),
            ]
        )
        #expect(planning.findings() == [])
    }

    @Test func `limits of several schemas are compared`() throws {
        let planning = try Self.planning([
            Self.parameter("{allOf: [{type: string, minLength: 3️⃣5}, {maxLength: 1️⃣4}]}"),
            "{name: b, in: query, schema: {allOf: [{type: integer, minimum: 4️⃣5}, {maximum: 2️⃣4.5}]}}",
        ])
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "contradictory-limits",
                    "'maxLength' is less than 'minLength', so no value is allowed",
                    notes: [Finding.Note("3️⃣", "'minLength' is here")]
                ),
                Finding(
                    "2️⃣",
                    "contradictory-limits",
                    "'maximum' is less than 'minimum', so no value is allowed",
                    notes: [Finding.Note("4️⃣", "'minimum' is here")]
                ),
            ]
        )
    }
}
