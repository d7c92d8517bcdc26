import ChangeAssessment
import ChangeModel
import Diagnostics
import TestSupport
import Testing

@Suite struct `Accepted changes` {
    private let subject = PolicySubject(
        ruleID: "property-dropped",
        fingerprint: "0123456789abcdef",
        location: "#/components/schemas/Pet/properties/nick",
        operations: [.titled("GET /pets/{petId}"), .titled("POST /pets")]
    )

    @Test(arguments: [
        ("fingerprint: 0123456789abcdef", true),
        ("fingerprint: 0123456789abcdee", false),
        ("rule: property-dropped", true),
        ("rule: limit-lowered", false),
        ("at: '#/components/schemas/Pet/**'", true),
        ("at: '#/components/schemas/*/properties/n*k'", true),
        ("at: '#/components/schemas/*/nick'", false),
        ("at: '#/components/**/nick'", true),
        ("at: '#/components/schemas/Pet/properties/nick/**'", true),
        ("at: '#/components/schemas/Pe/**'", false),
        ("at: '**'", true),
        ("at: '*'", false),
        ("operation: 'GET /pets/{id}'", true),
        ("operation: POST /pets", true),
        ("operation: GET /pets", false),
        ("operation: '* /pets'", true),
        ("operation: 'DELETE **'", false),
        ("{rule: property-dropped, operation: POST /pets, at: '#/**'}", true),
        ("{rule: property-dropped, at: '#/**'}", true),
        ("{rule: property-dropped, operation: PUT /pets}", false),
        ("{rule: limit-lowered, at: '#/components/**'}", false),
    ])
    func `are named by fingerprint, rule, place and operation, all of which must hold`(
        entry: String,
        isAccepted: Bool
    ) throws {
        let fields = entry.hasPrefix("{") ? String(entry.dropFirst().dropLast()) : entry
        let read = try ReadPolicy("accept: [{\(fields), reason: agreed}]")
        try #require(read.findings == [])
        var ledger = read.policy.ledger(today: nil)
        #expect(
            ledger.acceptance(of: subject)
                == (isAccepted ? Acceptance(reason: "agreed", expires: nil) : nil)
        )
        var log = DiagnosticLog()
        ledger.report(to: &log)
        #expect(log.diagnostics.map(\.rule.id) == (isAccepted ? [] : ["policy-acceptance-stale"]))
    }

    @Test(arguments: ["1234567890123456", "1234567e12345678", "0o34567012345670"])
    func `have fingerprints that YAML takes for numbers`(fingerprint: String) throws {
        let read = try ReadPolicy("accept: [{fingerprint: \(fingerprint), reason: agreed}]")
        guard fingerprint.allSatisfy(\.isHexDigit) else {
            #expect(read.findings.map(\.id) == ["policy-invalid-value"])
            return
        }
        #expect(read.findings == [])
        var ledger = read.policy.ledger(today: nil)
        let subject = PolicySubject(
            ruleID: "symbol-renamed",
            fingerprint: fingerprint,
            location: "Pet.nick",
            operations: []
        )
        #expect(ledger.acceptance(of: subject)?.reason == "agreed")
    }

    @Test func `expire after their day, and are reported then`() throws {
        let read = try ReadPolicy(
            """
            accept:
              - 1️⃣{rule: property-dropped, reason: agreed, expires: 2027-01-31}
            """
        )
        var last = read.policy.ledger(today: CivilDay("2027-01-31"))
        #expect(last.acceptance(of: subject) == Acceptance(reason: "agreed", expires: "2027-01-31"))
        var log = DiagnosticLog()
        last.report(to: &log)
        #expect(read.source.findings(of: log) == [])

        var over = read.policy.ledger(today: CivilDay("2027-02-01"))
        #expect(over.acceptance(of: subject) == nil)
        over.report(to: &log)
        #expect(
            read.source.findings(of: log) == [
                Finding(
                    "1️⃣",
                    "policy-acceptance-expired",
                    "this accepted change counts again since the end of 2027-01-31"
                )
            ]
        )
        #expect(log.hasErrors == false)
    }

    @Test func `an entry that still holds takes the place of one that does not`() throws {
        let read = try ReadPolicy(
            """
            accept:
              - {rule: property-dropped, reason: old, expires: 2027-01-31}
              - {at: '#/**', reason: new, expires: 2028-01-31}
            """
        )
        var ledger = read.policy.ledger(today: CivilDay("2027-06-01"))
        #expect(ledger.acceptance(of: subject) == Acceptance(reason: "new", expires: "2028-01-31"))
    }

    @Test func `are reported if no change is what they accept`() throws {
        let read = try ReadPolicy(
            """
            accept:
              - 1️⃣{fingerprint: fedcba9876543210, reason: agreed, expires: 2020-01-31}
              - {rule: property-dropped, reason: agreed}
              - 2️⃣{at: '#/info', reason: agreed}
            """
        )
        var ledger = read.policy.ledger(today: CivilDay("2027-06-01"))
        #expect(ledger.acceptance(of: subject) != nil)
        var log = DiagnosticLog()
        ledger.report(to: &log)
        #expect(
            read.source.findings(of: log) == [
                Finding(
                    "1️⃣",
                    "policy-acceptance-stale",
                    "no change is what this entry accepts ('fedcba9876543210')"
                ),
                Finding("2️⃣", "policy-acceptance-stale", "no change is what this entry accepts"),
            ]
        )
        #expect(log.diagnostics.map(\.severity) == [.warning, .warning])
    }

    @Test(.timeLimit(.minutes(1))) func `a pattern of stars does not take for ever`() throws {
        let stars = String(repeating: "*a", count: 300)
        let read = try ReadPolicy("accept: [{at: '\(stars)b', reason: agreed}]")
        var ledger = read.policy.ledger(today: nil)
        let long = PolicySubject(
            ruleID: "property-dropped",
            fingerprint: "0123456789abcdef",
            location: String(repeating: "a", count: 1_000),
            operations: []
        )
        #expect(ledger.acceptance(of: long) == nil)
    }
}

@Suite struct `A day` {
    @Test(arguments: ["1970-01-01", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2027-03-01"])
    func `is read, written and counted`(text: String) throws {
        let day = try #require(CivilDay(text))
        #expect(day.description == text)
        #expect(CivilDay(daysSinceEpoch: day.daysSinceEpoch) == day)
    }

    @Test(arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2027-01-31", 20_849)])
    func `has a number`(text: String, number: Int) throws {
        #expect(try #require(CivilDay(text)).daysSinceEpoch == number)
    }

    @Test func `follows the one before it through four hundred years`() throws {
        let first = try #require(CivilDay("1899-12-31")).daysSinceEpoch
        let days = (first...(first + 146_097)).compactMap { CivilDay(daysSinceEpoch: $0) }
        #expect(days.count == 146_098)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
        #expect(days.last?.description == "2299-12-31")
        #expect(zip(days, first...).allSatisfy { $0.daysSinceEpoch == $1 })
    }

    @Test(arguments: [
        "", "2027-1-31", "2027-02-29", "1900-02-29", "2027-13-01", "2027-00-01", "2027-04-31", "2027-01-00",
        "+027-01-01", "2027-01-31T00:00:00Z", "２０２７-01-31",
    ])
    func `is nothing else`(text: String) {
        #expect(CivilDay(text) == nil)
    }

    @Test(arguments: [("2027-01-31T23:59:59Z", true), ("2027-01-31 10:00:00", true), ("2027-01-311", false)])
    func `is that of a time where a sunset is one`(text: String, isDay: Bool) {
        #expect(CivilDay(sunset: text) == (isDay ? CivilDay("2027-01-31") : nil))
    }

    @Test(arguments: [Int.max, Int.min + 1, 3_999_999])
    func `is none far away`(number: Int) {
        #expect(CivilDay(daysSinceEpoch: number) == nil)
    }
}
