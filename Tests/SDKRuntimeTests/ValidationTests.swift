import SDKRuntime
import Testing

@Suite struct `Checking arguments before they are sent` {
    /// The violations of a body, as `path: words`.
    static func findings(_ json: String, _ rules: ValueRules) async throws -> [String] {
        let value = try JSON.decode(JSONValue.self, from: json)
        let transport = FakeTransport()
        let client = TestClient(url: "https://api.example.com", transport: transport)
        var request = OperationRequest("check", method: "POST")
        request.body(json: value, checking: rules)
        do {
            try await client.core.void(request)
            #expect(transport.sent.count == 1)
            return []
        } catch {
            #expect(transport.sent.isEmpty)
            guard case .invalidInput(let input) = error.kind else { throw error }
            #expect(input.parameter == "body")
            return input.violations.map { "\($0.path) \($0.constraint)" }
        }
    }

    struct Sample: Sendable, CustomTestStringConvertible {
        let json: String
        let rules: ValueRules
        let expected: [String]

        init(_ json: String, _ rules: ValueRules, _ expected: String...) {
            self.json = json
            self.rules = rules
            self.expected = expected
        }

        var testDescription: String { "\(json) \(expected)" }
    }

    static let texts = [
        Sample(#""ab""#, .text(minLength: 3), "$ has 2 characters, at least 3 are needed"),
        Sample(#""""#, .text(minLength: 1), "$ has 0 characters, at least 1 is needed"),
        Sample(#""abcd""#, .text(maxLength: 3), "$ has 4 characters, at most 3 are allowed"),
        Sample(#""abc""#, .text(minLength: 3, maxLength: 3)),
        // Scalars count, neither bytes, UTF-16 units nor graphemes; escapes are one.
        Sample(#""😀é""#, .text(minLength: 2, maxLength: 2)),
        Sample(#""e\u0301""#, .text(maxLength: 1), "$ has 2 characters, at most 1 is allowed"),
        Sample(#""\ud83d\ude00\n""#, .text(minLength: 2, maxLength: 2)),
        Sample(#""Ab""#, .text(pattern: "^[a-z]+$"), "$ does not match the pattern ^[a-z]+$"),
        Sample(#""ab\n""#, .text(pattern: "^[a-z]+$"), "$ does not match the pattern ^[a-z]+$"),
        Sample(#""xaby""#, .text(pattern: "ab")),
        Sample(
            #""""#,
            .text(minLength: 1, pattern: "a"),
            "$ has 0 characters, at least 1 is needed",
            "$ does not match the pattern a"
        ),
        // A pattern that cannot be read refuses nothing, nor does one that takes too long.
        Sample(#""x""#, .text(pattern: "(")),
        Sample(
            #""aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa""#,
            .text(pattern: #"^(?:a|a)*(b)\1$"#)
        ),
        // Other kinds of values are not texts.
        Sample("1", .text(minLength: 3, pattern: "a")),
        Sample("null", .text(minLength: 3)),
    ]

    static let numbers = [
        Sample("0", .number(minimum: "1"), "$ is 0, the minimum is 1"),
        Sample("1", .number(minimum: "1", maximum: "1")),
        Sample("2", .number(maximum: "1"), "$ is 2, the maximum is 1"),
        Sample("1", .number(exclusiveMinimum: "1"), "$ is 1, only more than 1 is allowed"),
        Sample("1.0", .number(exclusiveMaximum: "1"), "$ is 1.0, only less than 1 is allowed"),
        Sample("-2", .number(minimum: "-1.5"), "$ is -2, the minimum is -1.5"),
        Sample("-1", .number(minimum: "-1.5", maximum: "0")),
        Sample("0", .number(minimum: "-1", maximum: "-0.5"), "$ is 0, the maximum is -0.5"),
        Sample("-0", .number(minimum: "0", maximum: "0")),
        // Beyond what doubles tell apart.
        Sample(
            "9223372036854775807",
            .number(maximum: "9223372036854775806"),
            "$ is 9223372036854775807, the maximum is 9223372036854775806"
        ),
        Sample("18446744073709551615", .number(maximum: "18446744073709551615")),
        Sample(
            "0.1000000000000000055",
            .number(maximum: "0.1"),
            "$ is 0.1000000000000000055, the maximum is 0.1"
        ),
        Sample("1e400", .number(maximum: "1e399"), "$ is 1e400, the maximum is 1e399"),
        Sample("1e2", .number(minimum: "100", maximum: "1e+2")),
        Sample("0.3", .number(multipleOf: "0.1")),
        Sample("0.35", .number(multipleOf: "0.1"), "$ is 0.35, only multiples of 0.1 are allowed"),
        Sample(
            "9007199254740993",
            .number(multipleOf: "2"),
            "$ is 9007199254740993, only multiples of 2 are allowed"
        ),
        Sample("1e30", .number(multipleOf: "7"), "$ is 1e30, only multiples of 7 are allowed"),
        Sample("-21e30", .number(multipleOf: "7")),
        Sample("0", .number(multipleOf: "7")),
        Sample("7.5", .number(multipleOf: "2.5")),
        Sample("1", .number(multipleOf: "0")),
        Sample(#""0""#, .number(minimum: "1")),
    ]

    static let lists = [
        Sample("[]", .list(minItems: 1), "$ has 0 items, at least 1 is needed"),
        Sample("[1,[2,3],4]", .list(maxItems: 2), "$ has 3 items, at most 2 are allowed"),
        Sample("[1,2]", .list(minItems: 2, maxItems: 2, uniqueItems: true)),
        Sample("[1,2,1.0]", .list(uniqueItems: true), "$ has equal items at [0] and [2]"),
        Sample("[100,1e2]", .list(uniqueItems: true), "$ has equal items at [0] and [1]"),
        Sample(#"["a","\u0061"]"#, .list(uniqueItems: true), "$ has equal items at [0] and [1]"),
        Sample(#"["1",1,true,"true",null,"null",[],{},[[]]]"#, .list(uniqueItems: true)),
        Sample(
            #"[{"a":1,"b":[2]},{"b":[2.0],"a":1}]"#,
            .list(uniqueItems: true),
            "$ has equal items at [0] and [1]"
        ),
        Sample(#"[{"a":1},{"a":2}]"#, .list(uniqueItems: true)),
        Sample("[[[1],2],[[1,2]],[[1,2],[]]]", .list(uniqueItems: true)),
        Sample(#"["é","e\u0301"]"#, .list(uniqueItems: true)),
        Sample(
            #"["ab","c"]"#,
            .list(items: .text(minLength: 2)),
            "$[1] has 1 character, at least 2 are needed"
        ),
        Sample("{}", .list(minItems: 1)),
    ]

    static let objects = [
        Sample("{}", .object(minProperties: 1), "$ has 0 properties, at least 1 is needed"),
        Sample(
            #"{"a":{"b":1},"c":2}"#,
            .object(maxProperties: 1),
            "$ has 2 properties, at most 1 is allowed"
        ),
        Sample(
            #"{"a":"","b":"","c":""}"#,
            .object(["a": .text(minLength: 1), "x": .text(minLength: 1)]),
            "$.a has 0 characters, at least 1 is needed"
        ),
        Sample(
            #"{"a":"","b c":""}"#,
            .object(["a": .all([])], additionalProperties: .text(minLength: 1)),
            #"$["b c"] has 0 characters, at least 1 is needed"#
        ),
        Sample(
            #"{"o":{"email":"x"}}"#,
            .object(["o": .object(["email": .text(pattern: "@")])]),
            "$.o.email does not match the pattern @"
        ),
        Sample(
            #"{"a":[{"b":0}]}"#,
            .object(["a": .list(items: .object(["b": .number(minimum: "1")]))]),
            "$.a[0].b is 0, the minimum is 1"
        ),
        Sample(
            #""aB""#,
            .all([.text(pattern: "^a"), .text(pattern: "b$"), .number(minimum: "1")]),
            "$ does not match the pattern b$"
        ),
    ]

    @Test(arguments: texts + numbers + lists + objects)
    func `finds what a value does not meet`(sample: Sample) async throws {
        #expect(try await Self.findings(sample.json, sample.rules) == sample.expected)
    }

    enum Rules {
        static let tree: ValueRules = .object([
            "name": .text(minLength: 1), "parts": .list(items: .later(tree)),
        ])
    }

    @Test func `rules contain themselves`() async throws {
        let json = #"{"name":"a","parts":[{"name":""},{"name":"b","parts":[{"name":""}]}]}"#
        #expect(
            try await Self.findings(json, Rules.tree) == [
                "$.parts[0].name has 0 characters, at least 1 is needed",
                "$.parts[1].parts[0].name has 0 characters, at least 1 is needed",
            ]
        )
        let deep =
            String(repeating: #"{"parts":["#, count: 200) + #"{"name":""}"#
            + String(repeating: "]}", count: 200)
        #expect(try await Self.findings(deep, Rules.tree).count == 1)
    }

    @Test func `collects in document order, up to a number`() async throws {
        let json = "[" + (0..<100).map { _ in #""""# }.joined(separator: ",") + "]"
        let found = try await Self.findings(json, .list(items: .text(minLength: 1)))
        #expect(found.count == 20)
        #expect(found.first?.hasPrefix("$[0] ") == true)
        #expect(found.last?.hasPrefix("$[19] ") == true)
    }

    @Test func `every kind of argument is checked, and all are named`() async throws {
        let rule = ValueRules.text(minLength: 9)
        let input = try await refusal {
            $0.appendPath("a", "x", checking: rule)
            $0.appendPathJSON("b", "x", checking: rule)
            $0.query("c", "x", checking: rule)
            $0.queryJSON("d", "x", checking: rule)
            $0.header("E", "x", checking: rule)
            $0.headerJSON("F", "x", checking: rule)
            $0.cookie("g", "x", checking: rule)
            $0.cookieJSON("h", "x", checking: rule)
            $0.body(text: "x", checking: rule)
        }
        #expect(input.violations.map(\.parameter) == ["a", "b", "c", "d", "E", "F", "g", "h", "body"])
        #expect(input.violations[0].path == "$")
        guard case .minLength(9, found: 1) = input.violations[0].constraint else {
            Issue.record("\(input.violations[0])")
            return
        }
    }

    @Test func `forms and parts are checked as JSON`() async throws {
        let rules = ValueRules.object(["a": .number(maximum: "1")])
        var form = MultipartForm()
        form.value("a", 2)
        let parts = form
        for input in [
            try await refusal { $0.body(form: ["a": 2], checking: rules) },
            try await refusal { $0.body(multipart: parts, checking: rules) },
            try await refusal { $0.body(json: ["a": 2], checking: rules) },
        ] {
            #expect(input.description == "'body': at $.a is 2, the maximum is 1")
        }
    }

    @Test func `says all of it in one line, and never repeats a text`() async throws {
        let input = try await refusal {
            $0.query("name", "secret!", checking: .text(maxLength: 3, pattern: "^[a-z]$"))
            $0.body(json: ["password": "hunter2"], checking: .object(["password": .text(minLength: 8)]))
        }
        #expect(
            input.description
                == "'name': has 7 characters, at most 3 are allowed; 'body' at $.password has 7 characters, at least 8 are needed"
        )
    }

    @Test func `what cannot be sent at all comes first`() async throws {
        let input = try await refusal {
            $0.query("name", "", checking: .text(minLength: 1))
            $0.appendPath("id", "..", checking: .text(minLength: 9))
        }
        #expect(input == InvalidInput(parameter: "id", reason: "'..' would change the path of the request"))
        #expect(input.violations.isEmpty)
    }

    @Test func `absent arguments are not checked`() async throws {
        let sent = try await sent {
            $0.query("name", String?.none, checking: .text(minLength: 1))
            $0.header("X", String?.none, checking: .text(minLength: 1))
            $0.body(json: String?.none, checking: .text(minLength: 1))
        }
        #expect(sent.request.path == "/")
    }

    @Test func `one switch turns it off`() async throws {
        var configuration = ClientConfiguration()
        #expect(configuration.validatesInput)
        configuration.validatesInput = false
        let sent = try await sent(configuration: configuration) {
            $0.query("name", "", checking: .text(minLength: 1))
        }
        #expect(sent.request.path == "/?name=")
    }
}
