import SDKModel
import SwiftRendering
import Testing

@Suite struct `Rendering what arguments must meet` {
    /// The constants of the rules, without their indentation.
    static func lines(_ rules: [ValidationRule]) throws -> [String] {
        let sdk = SDK.make()
        let text = try text(
            of: "Sources/ZooClient+Rules.swift",
            SDK(
                moduleName: sdk.moduleName,
                title: sdk.title,
                version: sdk.version,
                documentation: sdk.documentation,
                source: sdk.source,
                accessLevel: sdk.accessLevel,
                client: sdk.client,
                types: [],
                errors: sdk.errors,
                facade: nil,
                omissions: [],
                validationRules: rules
            )
        )
        let lines = text.split(separator: "\n").map(String.init)
        let start = try #require(lines.firstIndex { $0.hasPrefix("    enum Rules {") })
        return lines[(start + 1)...].dropLast(2).map { String($0.dropFirst(8)) }
    }

    @Test(arguments: [
        ("^a$", #""^a$""#), (#"^\d$"#, ##"#"^\d$"#"##), (#"a"b"#, #""a\"b""#), (#"\d"x"#, ##"#"\d"x"#"##),
        // What would end the literal, or interpolate, is escaped.
        (##"\d"#; exit()"##, ##""\\d\"#; exit()""##), (##"\#(exit())"##, ##""\\#(exit())""##),
        ("\\d\n", #""\\d\n""#), ("\\d\u{2028}", #""\\d\u{2028}""#), ("\\d\u{202E}", #""\\d\u{202E}""#),
        (#"é\d"#, ##"#"é\d"#"##),
    ])
    func `patterns keep their backslashes where that is safe`(pattern: String, literal: String) throws {
        let rule = ValidationRule(
            name: "a",
            checks: [.text(minLength: nil, maxLength: nil, pattern: pattern)]
        )
        #expect(try Self.lines([rule]) == ["static let a: ValueRules = .text(pattern: \(literal))"])
    }

    @Test func `names of properties are escaped, keywords quoted`() throws {
        let use = RuleUse(name: "default", isRecursive: false)
        let rules = [
            ValidationRule(
                name: "self_",
                checks: [
                    .object(
                        [ValueCheck.PropertyRule(wireName: "a\"\\(b)\n", rule: use)],
                        additionalProperties: nil,
                        minProperties: nil,
                        maxProperties: nil
                    )
                ]
            ),
            ValidationRule(name: "default", checks: [.text(minLength: 1, maxLength: nil, pattern: nil)]),
        ]
        #expect(
            try Self.lines(rules) == [
                ##"static let self_: ValueRules = .object(["a\"\\(b)\n": `default`])"##,
                "static let `default`: ValueRules = .text(minLength: 1)",
            ]
        )
    }

    @Test func `requests name the rule of each argument`() throws {
        func binding(_ name: String, _ location: ParameterBinding.Location, isJSON: Bool = false)
            -> ParameterBinding
        {
            let style: ParameterBinding.Style = location == .query ? .form : .simple
            return ParameterBinding(
                wireName: name,
                location: location,
                serialization: isJSON
                    ? .json
                    : .style(
                        style,
                        explode: location == .query,
                        allowReserved: false,
                        allowEmptyValue: false
                    ),
                argument: 0,
                constant: nil,
                rule: "default"
            )
        }
        let lines = try method(
            .make(
                "send",
                path: [.literal("/"), .parameter(0)],
                arguments: [.make("value")],
                parameters: [binding("a", .path), binding("b", .query), binding("c", .header, isJSON: true)],
                body: BodyBinding(argument: 0, contentType: "application/json", encoding: .json, rule: "item")
            )
        )
        for statement in [
            #"    request.appendPath("/", "a", value, Rules.default)"#,
            #"    request.query("b", value, Rules.default)"#,
            #"    request.headerJSON("c", value, checking: Rules.default)"#,
            "    request.body(json: value, checking: Rules.item)",
        ] {
            #expect(lines.contains(statement), "\(lines)")
        }
    }

    @Test func `forms have the rule behind their fields`() throws {
        let fields = (1...6).map { number in
            BodyBinding.FormField(
                wireName: "field\(number)",
                coding: .style(.form, explode: false, allowReserved: false)
            )
        }
        for count in [0, 1, 6] {
            let lines = try method(
                .make(
                    "send",
                    arguments: [.make("value")],
                    body: BodyBinding(
                        argument: 0,
                        contentType: "application/x-www-form-urlencoded",
                        encoding: .form(Array(fields.prefix(count))),
                        rule: "item"
                    )
                )
            )
            let statement = lines.joined(separator: "\n")
            #expect(statement.contains("checking: Rules.item"))
            #expect(
                statement.contains(
                    count == 6 ? "    ],\n        checking: Rules.item\n    )" : "checking: Rules.item)"
                )
            )
        }
    }
}
