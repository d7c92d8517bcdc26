import SampleGeneration
import SchemaValidation
import Testing
import YAMLModel

@Suite struct `Making scalar values` {
    @Test(arguments: [
        SampleCase("{type: string}", #""example""#),
        SampleCase("{type: boolean}", "true"),
        SampleCase("{type: integer}", "1"),
        SampleCase("{type: number}", "1.5"),
        SampleCase("{type: 'null'}", "null"),
        SampleCase("{type: ['null', integer]}", "1"),
        SampleCase("{const: {a: [1]}}", #"{"a":[1]}"#),
        SampleCase("{const: 3, example: 4}", "3"),
        SampleCase("{type: string, default: d, examples: [e, f]}", #""e""#),
        SampleCase("{type: string, default: d}", #""d""#),
        SampleCase("{type: string, default: d, enum: [c, d]}", #""d""#),
        SampleCase("{enum: [null, c, d]}", #""c""#),
        SampleCase("{enum: [null]}", "null"),
    ])
    func `prefers const, examples, defaults and enums to made values`(sample: SampleCase) throws {
        #expect(try Sampling("S: \(sample.schema)").text() == sample.value)
    }

    @Test(arguments: [
        SampleCase("{type: integer, example: text}", "1"),
        SampleCase("{type: string, maxLength: 3, example: long text}", #""exa""#),
        SampleCase("{type: string, enum: [a, b], example: c}", #""a""#),
    ])
    func `leaves an example aside that does not fit`(sample: SampleCase) throws {
        #expect(try Sampling("S: \(sample.schema)").text() == sample.value)
    }

    @Test(arguments: [
        SampleCase("{type: integer, minimum: 5, maximum: 9}", "5"),
        SampleCase("{type: integer, exclusiveMinimum: 5}", "6"),
        SampleCase("{type: integer, exclusiveMaximum: -5}", "-6"),
        SampleCase("{type: integer, maximum: 0}", "0"),
        SampleCase("{type: integer, multipleOf: 7, minimum: 8}", "14"),
        SampleCase("{type: integer, multipleOf: 2.5, minimum: 1}", "5"),
        SampleCase("{type: number, multipleOf: 0.01, minimum: 0.001, maximum: 0.02}", "0.02"),
        SampleCase("{type: number, exclusiveMinimum: 0, exclusiveMaximum: 0.1}", "0.09"),
        SampleCase("{type: number, minimum: 1e30}", "1e30"),
        SampleCase("{type: integer, minimum: 99999999999999999999999}", "99999999999999999999999"),
        SampleCase("{type: integer, format: int8, minimum: 127}", "127"),
        SampleCase("{type: integer, maximum: -9223372036854775808}", "-9223372036854775808"),
        SampleCase("{type: integer, minimum: 9223372036854775807}", "9223372036854775807"),
    ])
    func `keeps numbers within their bounds`(sample: SampleCase) throws {
        #expect(try Sampling("S: \(sample.schema)").text() == sample.value)
    }

    @Test(arguments: [
        SampleCase("{type: string, maxLength: 4}", #""exam""#),
        SampleCase("{type: string, minLength: 10}", #""exampleexa""#),
        SampleCase("{type: string, maxLength: 0}", #""""#),
        SampleCase("{type: string, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'}", #""example""#),
        SampleCase("{type: string, pattern: '^[A-Z]{3}$'}", #""EXA""#),
        SampleCase("{type: string, format: date-time}", #""2026-01-15T09:30:00Z""#),
        SampleCase("{type: string, format: date}", #""2026-01-15""#),
        SampleCase("{type: string, format: email}", #""user@example.com""#),
        SampleCase("{type: string, format: ipv6}", #""2001:db8::1""#),
        SampleCase("{type: string, format: uri}", #""https://example.com/example""#),
        SampleCase("{type: string, format: byte}", #""ZXhhbXBsZQ==""#),
    ])
    func `makes texts by length, pattern and format`(sample: SampleCase) throws {
        #expect(try Sampling("S: \(sample.schema)").text() == sample.value)
    }

    @Test(arguments: [
        #"^(?=.*[A-Z])(?=.*\d)(?=.*[a-z]).{8,12}$"#, #"^(\w)(\w)\2\1$"#, #"^(?<q>['"]).+\k<q>$"#,
        #"^\+?[1-9]\d{1,14}$"#, #"^[^a-zA-Z0-9\s]+$"#, #"^#[0-9a-fA-F]{6}$"#,
        #"^([0-9]{1,3}\.){3}[0-9]{1,3}$"#,
        #"^(?!example)[a-z]+$"#, #"^\p{Lu}\p{Ll}+$"#, #"^[\u4e00-\u9fff]{2,4}$"#, #"a{3}|b{5}"#,
        #"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$"#, #"^.{40}$"#, #"^(a|b)*abb$"#, #"^\s*\S+\s*$"#,
        #"^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"#, "", "^$",
    ])
    func `makes a text that matches a pattern`(pattern: String) throws {
        let sampling = try Sampling("S: {type: string, pattern: '\(pattern.replacing("'", with: "''"))'}")
        let sample = try sampling.sample()
        #expect(sample.fits == true, "\(sample.value.jsonText())")
    }

    /// Each group is twice as long as the one before it.
    @Test func `gives up a pattern whose texts are too long`() throws {
        let groups = (1...60).map { "(\\\($0)\\\($0))" }.joined()
        let sample = try Sampling("S: {type: string, pattern: '^(ab)\(groups)$'}").sample()
        #expect(sample.fits != true)
    }

    @Test func `says of what cannot be made that it does not fit`() throws {
        let sample = try Sampling(#"S: {type: string, pattern: '.^'}"#).sample()
        #expect(sample.fits == false)
        #expect(sample.violations.map(\.message) == ["must match the pattern '.^'"])
    }

    @Test(arguments: [
        SampleCase("created_at: {type: string, format: date-time}", #""2026-01-15T09:30:00Z""#),
        SampleCase("updated_at: {type: integer}", "1768555800"),
        SampleCase("expires_at: {type: string}", #""2026-02-15T09:30:00Z""#),
        SampleCase("end: {type: string, format: date}", #""2026-02-15""#),
        SampleCase("end: {type: integer, format: unix-time}", "1771147800"),
        SampleCase("end: {type: integer}", "1"),
        SampleCase("end: {type: integer, description: In milliseconds since 1970.}", "1771147800000"),
        SampleCase("deleted: {type: boolean}", "false"),
        SampleCase("enabled: {type: boolean}", "true"),
        SampleCase("size_bytes: {type: integer, maximum: 100}", "100"),
        SampleCase("amount_due: {type: number}", "10.5"),
    ])
    func `takes times, states and sizes from names and descriptions`(sample: SampleCase) throws {
        let text = try Sampling("Lease: {type: object, properties: {\(sample.schema)}}").text("Lease")
        let name = sample.schema.prefix { $0 != ":" }
        #expect(text == "{\"\(name)\":\(sample.value)}")
    }

    @Test func `believes what is said nearest to a value`() throws {
        let sampling = try Sampling(
            """
            Time: {type: integer, description: In seconds since 1970.}
            S:
              type: object
              properties:
                made: {$ref: '#/components/schemas/Time'}
                size: {$ref: '#/components/schemas/Time', description: Items of a page.}
            """
        )
        #expect(try sampling.text() == #"{"made":1768469400,"size":1}"#)
    }

    @Test func `takes the unit of a parameter from what is said of it`() throws {
        let sampling = try Sampling("S: {type: integer}")
        let value = sampling.generator.value(
            of: try sampling.schema(),
            named: "begin",
            about: "Start, in milliseconds since 1970-01-01."
        )
        #expect(value.jsonText() == "1768469400000")
    }

    @Test func `names people where a name is theirs`() throws {
        let sampling = try Sampling(
            "User: {type: object, properties: {full_name: {type: string}, username: {type: string}}}"
        )
        #expect(try sampling.text("User") == #"{"full_name":"Alex Doe","username":"example-user"}"#)
        #expect(
            try sampling.text("User", manner: .data(index: 1))
                == #"{"full_name":"Robin Roe","username":"example-user-2"}"#
        )
    }

    @Test(arguments: [
        SampleCase("created_at: {type: integer, format: uint64}", "1768469400"),
        SampleCase("createdAt: {type: string}", #""2026-01-15T09:30:00Z""#),
        SampleCase("name: {type: string}", #""Example team""#),
        SampleCase("canonical: {type: string, pattern: '^[a-z-]+$'}", #""example-team""#),
        SampleCase("avatarURL: {type: string}", #""https://example.com/avatar.png""#),
        SampleCase("html_url: {type: string}", #""https://example.com/team""#),
        SampleCase("path: {type: string}", #""/team""#),
        SampleCase("email_address: {type: string}", #""user@example.com""#),
        SampleCase("familyName: {type: string}", #""Doe""#),
        SampleCase("full_name: {type: string}", #""Example team""#),
        SampleCase("display_name: {type: string}", #""Example team""#),
        SampleCase("country_code: {type: string, pattern: '^[A-Z]{2}$'}", #""CH""#),
        SampleCase("access_key: {type: string}", #""example-access-key""#),
        SampleCase("team_ref: {type: string, pattern: '^[a-z]+:[a-z]+$'}", #""example:team""#),
        SampleCase("tags: {additionalProperties: {type: string}}", #"{"key":"example-tag"}"#),
        SampleCase("description: {type: string}", #""Example description of the team""#),
        SampleCase("member_count: {type: integer}", "1"),
        SampleCase("fooBar: {type: string}", #""example-foo-bar""#),
    ])
    func `takes words from the names of properties and components`(sample: SampleCase) throws {
        let text = try Sampling("NewTeam: {type: object, properties: {\(sample.schema)}}").text("NewTeam")
        let name = sample.schema.prefix { $0 != ":" }
        #expect(text == "{\"\(name)\":\(sample.value)}")
    }
}
