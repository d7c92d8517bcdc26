import ChangeAssessment
import ChangeModel
import Diagnostics
import TestSupport
import Testing
import YAMLModel
import YAMLReading

/// A policy as a test writes it, with what is found in it.
struct ReadPolicy {
    let policy: ChangePolicy
    let source: MarkedSource
    let findings: [Finding]
    let hints: [String?]

    init(_ marked: String) throws {
        source = MarkedSource(marked, path: "diff.yaml")
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: source.library, reporting: &log))
        policy = PolicyReader.read(node, rules: [.dropped, .lowered, .renamed], reporting: &log)
        findings = source.findings(of: log)
        hints = log.diagnostics.map(\.hint)
    }
}

extension ChangeRule {
    static let dropped = ChangeRule(
        "property-dropped",
        .schema,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .breaking, behaviour: .safe)),
        "a property was dropped",
        explanation: ""
    )
    static let lowered = ChangeRule(
        "limit-lowered",
        .schema,
        .documentation,
        .change,
        .anywhere(.unaffected),
        "a limit was lowered",
        explanation: ""
    )
    static let renamed = ChangeRule(
        "symbol-renamed",
        .sdk,
        .naming,
        .change,
        .anywhere(.unaffected),
        "a declaration was renamed",
        explanation: ""
    )
}

@Suite struct `Reading a policy` {
    @Test(arguments: ["~", "{}", "severity:\naccept:\n"])
    func `an empty one says nothing`(text: String) throws {
        let read = try ReadPolicy(text)
        #expect(read.findings == [])
        #expect(read.policy == .none)
        #expect(!read.policy.hasFilters)
    }

    @Test func `reads every key`() throws {
        let read = try ReadPolicy(
            """
            severity:
              property-dropped: {wire: breaking, source: warning, behaviour: unaffected}
              sunset-missing: breaking
            accept:
              - {fingerprint: 0123456789abcdef, reason: agreed, expires: 2030-12-31}
              - {rule: property-dropped, at: '#/components/schemas/Pet/**', operation: GET /pets, reason: agreed}
            deprecation: {sunset: required, notice: {default: 180, beta: 30 days}}
            stability: {ignore: [alpha]}
            only: {tags: [pets], paths: ['/pets/**'], operations: [getPet]}
            except: {tags: [internal]}
            """
        )
        #expect(read.findings == [])
        #expect(read.policy.hasFilters)
    }

    @Test func `an unknown key is an error that suggests the nearest`() throws {
        let read = try ReadPolicy(
            """
            1️⃣acept: []
            deprecation: {2️⃣sunst: required}
            stability: {3️⃣levels: [alpha]}
            only: {4️⃣tag: [pets]}
            severity: {property-dropped: {5️⃣wires: safe}}
            """
        )
        #expect(
            read.findings == [
                Finding("1️⃣", "policy-unknown-key", "unknown key 'acept'"),
                Finding("2️⃣", "policy-unknown-key", "unknown key 'sunst'"),
                Finding("3️⃣", "policy-unknown-key", "unknown key 'levels'"),
                Finding("4️⃣", "policy-unknown-key", "unknown key 'tag'"),
                Finding("5️⃣", "policy-unknown-key", "unknown key 'wires'"),
            ]
        )
        #expect(
            read.hints == [
                "did you mean 'accept'?", "did you mean 'sunset'?", "known keys are ignore",
                "did you mean 'tags'?", "did you mean 'wire'?",
            ]
        )
    }

    @Test func `a rule that does not exist is an error that suggests the nearest`() throws {
        let read = try ReadPolicy(
            """
            severity: {1️⃣property-droped: safe, sunset-mising: safe}
            accept: [{rule: 2️⃣nonsense, reason: agreed}]
            """
        )
        #expect(
            read.findings == [
                Finding("1️⃣", "policy-unknown-rule", "there is no rule 'property-droped'"),
                Finding("diff.yaml:1:35", "policy-unknown-rule", "there is no rule 'sunset-mising'"),
                Finding("2️⃣", "policy-unknown-rule", "there is no rule 'nonsense'"),
            ]
        )
        #expect(
            read.hints == [
                "did you mean 'property-dropped'?", "did you mean 'sunset-missing'?",
                "see 'specsmith explain --list'",
            ]
        )
    }

    @Test(arguments: [
        ("1️⃣[]", "'the policy' must be a mapping, found a sequence"),
        ("severity: 1️⃣safe", "'severity' must be a mapping, found a string"),
        (
            "severity: {property-dropped: 1️⃣[safe]}",
            "'property-dropped' must be a verdict, or a mapping of axes to verdicts, found a sequence"
        ),
        ("severity: {property-dropped: {wire: 1️⃣1}}", "'wire' must be a string, found an integer"),
        ("accept: 1️⃣{}", "'accept' must be a list of accepted changes, found a mapping"),
        ("accept: [1️⃣agreed]", "'accept' must be a mapping, found a string"),
        ("deprecation: 1️⃣required", "'deprecation' must be a mapping, found a string"),
        ("deprecation: {notice: 1️⃣soon}", "'notice' must be a number of days, found a string"),
        ("deprecation: {notice: {beta: 1️⃣1.5}}", "'beta' must be a number of days, found a number"),
        ("stability: {ignore: 1️⃣alpha}", "'ignore' must be a list of strings, found a string"),
        ("only: {tags: [1️⃣{}]}", "'tags' must be a string, found a mapping"),
        ("only: {tags: 1️⃣[]}", "'tags' must be a list of one string or more, found a sequence"),
        ("except: 1️⃣[pets]", "'except' must be a mapping, found a sequence"),
    ])
    func `a value of another kind is an error`(text: String, message: String) throws {
        #expect(try ReadPolicy(text).findings == [Finding("1️⃣", "policy-wrong-kind", message)])
    }

    @Test(arguments: [
        (
            "severity: {property-dropped: 1️⃣harmless}", "'property-dropped' cannot be 'harmless'",
            "use breaking, warning, safe or unaffected"
        ),
        ("deprecation: {sunset: 1️⃣always}", "'sunset' cannot be 'always'", "use required or optional"),
        ("deprecation: {notice: 1️⃣-3}", "'notice' cannot be '-3'", "use 0 to 100000 days"),
        ("deprecation: {notice: 1️⃣x days}", "'notice' cannot be 'x'", "use 0 to 100000 days"),
        (
            "accept: [{fingerprint: 1️⃣0123, reason: agreed}]", "'fingerprint' cannot be '0123'",
            "copy the 16 hexadecimal digits of a report"
        ),
        (
            "accept: [{rule: property-dropped, reason: agreed, expires: 1️⃣2030-02-30}]",
            "'expires' cannot be '2030-02-30'", "write year, month and day: 2030-12-31"
        ),
    ])
    func `a value that cannot be is an error`(text: String, message: String, hint: String) throws {
        let read = try ReadPolicy(text)
        #expect(read.findings == [Finding("1️⃣", "policy-invalid-value", message)])
        #expect(read.hints == [hint])
    }

    @Test func `a choice of nothing is an error`() throws {
        let read = try ReadPolicy("only: 1️⃣{}\nexcept: {}")
        #expect(read.findings == [Finding("1️⃣", "policy-invalid-value", "'only' names no operation")])
        #expect(read.hints == ["give tags, paths or operations, or remove the key"])
    }

    @Test func `an accepted change needs a reason and a subject`() throws {
        let read = try ReadPolicy(
            """
            accept:
              - 1️⃣rule: property-dropped
              - 2️⃣reason: agreed
              - 3️⃣{at: '#/info', reason: ''}
            """
        )
        #expect(
            read.findings == [
                Finding("1️⃣", "policy-acceptance-incomplete", "an accepted change needs a 'reason'"),
                Finding("2️⃣", "policy-acceptance-incomplete", "nothing says which changes are accepted"),
                Finding("3️⃣", "policy-acceptance-incomplete", "an accepted change needs a 'reason'"),
            ]
        )
    }

    @Test func `every rule has a page`() {
        #expect(PolicyRules.all.allSatisfy { $0.explanation.contains("```yaml") && !$0.summary.isEmpty })
        #expect(PolicyChangeRules.all.allSatisfy { $0.explanation.contains("```yaml") })
        #expect(PolicyChangeRules.all.map(\.id) == PolicyChangeRules.all.map(\.id).sorted())
    }
}

@Suite struct `A policy's severities` {
    private func verdicts(_ severity: String, by rule: ChangeRule, _ directions: [Direction]) throws
        -> Verdicts
    {
        let policy = try ReadPolicy("severity: {\(rule.id): \(severity)}").policy
        return policy.verdicts(by: rule, default: rule.verdicts(directions))
    }

    @Test func `one word counts on each axis on which the rule says anything`() throws {
        #expect(
            try verdicts("warning", by: .dropped, [.response])
                == Verdicts(wire: .warning, behaviour: .warning)
        )
        #expect(try verdicts("safe", by: .dropped, [.request]) == Verdicts(wire: .safe))
        #expect(try verdicts("unaffected", by: .dropped, [.response]) == .unaffected)
    }

    @Test func `one word counts on the wire, or in the source, where the rule says nothing`() throws {
        #expect(try verdicts("warning", by: .lowered, []) == Verdicts(wire: .warning))
        #expect(try verdicts("breaking", by: .renamed, []) == Verdicts(source: .breaking))
    }

    @Test func `axes are set one by one`() throws {
        #expect(
            try verdicts("{source: breaking, behaviour: unaffected}", by: .dropped, [.response])
                == Verdicts(wire: .breaking, source: .breaking)
        )
    }

    @Test func `other rules stay as they are`() throws {
        let policy = try ReadPolicy("severity: {limit-lowered: breaking}").policy
        let verdicts = ChangeRule.dropped.verdicts([.request])
        #expect(policy.verdicts(by: .dropped, default: verdicts) == verdicts)
    }
}

@Suite struct `A policy's filters` {
    private func titles(_ policy: String) throws -> [String] {
        let policy = try ReadPolicy(policy).policy
        let operations: [ComparedOperation] = [
            .titled("GET /pets", "listPets", ["pets"]),
            .titled("GET /pets/{petId}", "getPet", ["pets", "shop"], stability: "beta"),
            .titled("GET /owners/{id}", "getOwner", ["owners"], stability: "alpha"),
            .titled("GET /owners/{id}/pets", nil, []),
        ]
        return operations.filter(policy.concerns).map(\.title)
    }

    @Test(arguments: [
        ("{}", ["GET /pets", "GET /pets/{petId}", "GET /owners/{id}", "GET /owners/{id}/pets"]),
        ("only: {tags: [shop, owners]}", ["GET /pets/{petId}", "GET /owners/{id}"]),
        ("only: {tags: [owners], operations: [listPets]}", ["GET /pets", "GET /owners/{id}"]),
        ("except: {tags: [shop]}", ["GET /pets", "GET /owners/{id}", "GET /owners/{id}/pets"]),
        ("except: {paths: ['/owners/**']}", ["GET /pets", "GET /pets/{petId}"]),
        ("only: {paths: ['/pets/{id}']}", ["GET /pets/{petId}"]),
        ("only: {paths: ['/pets/**']}", ["GET /pets", "GET /pets/{petId}"]),
        ("only: {paths: ['/*/{x}']}", ["GET /pets/{petId}", "GET /owners/{id}"]),
        ("{only: {tags: [pets]}, except: {operations: [getPet]}}", ["GET /pets"]),
        ("stability: {ignore: [alpha, draft]}", ["GET /pets", "GET /pets/{petId}", "GET /owners/{id}/pets"]),
    ])
    func `say which operations count`(policy: String, titles: [String]) throws {
        #expect(try self.titles(policy) == titles)
    }

    @Test func `are reported if no operation is what they choose`() throws {
        let read = try ReadPolicy(
            """
            only: {tags: [pets, 1️⃣petz], paths: ['/pets/**', 2️⃣'/shops']}
            except: {operations: [3️⃣getPett, getPet, 4️⃣nothing]}
            """
        )
        var log = DiagnosticLog()
        read.policy.reportUnusedFilters(
            among: [.titled("GET /pets", "listPets", ["pets"]), .titled("GET /pets/{petId}", "getPet")],
            to: &log
        )
        #expect(
            read.source.findings(of: log) == [
                Finding("1️⃣", "policy-filter-unused", "no operation has the tag 'petz'"),
                Finding("2️⃣", "policy-filter-unused", "no operation has a path like '/shops'"),
                Finding("3️⃣", "policy-filter-unused", "there is no operation 'getPett'"),
                Finding("4️⃣", "policy-filter-unused", "there is no operation 'nothing'"),
            ]
        )
        #expect(
            log.diagnostics.map(\.hint) == ["did you mean 'pets'?", nil, "did you mean 'getPet'?", nil]
        )
    }
}

extension ComparedOperation {
    static func titled(
        _ title: String,
        _ id: String? = nil,
        _ tags: [String] = [],
        stability: String? = nil
    ) -> ComparedOperation {
        let words = title.split(separator: " ").map(String.init)
        return ComparedOperation(
            method: words.first ?? "",
            path: words.last ?? "",
            operationID: id,
            tags: tags,
            old: nil,
            new: nil,
            stability: stability
        )
    }
}
