import Diagnostics
import MockAnswering
import TestSupport
import Testing
import YAMLModel
import YAMLReading

@Suite struct `Reading a scenario of faults` {
    private func read(_ marked: String) throws -> (FaultScenario?, [Finding], [String?]) {
        let source = MarkedSource(marked, path: "faults.yaml")
        let document = try Answering.document(
            """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths: {/teams: {get: {operationId: getTeams, tags: [Teams], responses: {}}}}
            """
        )
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: source.library, reporting: &log))
        let scenario = FaultScenarioReader.read(node, for: document, reporting: &log)
        return (scenario, source.findings(of: log), log.diagnostics.map(\.hint))
    }

    @Test func `reads every key`() throws {
        let (scenario, findings, _) = try read(
            """
            rules:
              - operation: getTeams
                method: [get, Post]
                path: /teams*
                tag: [Teams]
                rate: 5%
                fault: {latency: 200ms, jitter: 10, status: 503, retry-after: 2, slow: true, drop: false}
              - {calls: [1, 3-4, 6-], sequence: [drop, none, "truncate=3, slow=1s"], repeat: true}
              - {calls: 2, fault: malformed}
              - {every: 10, fault: {truncate: 7}}
              - {rate: 0.25, sequence: [drop]}
            """
        )
        #expect(findings == [])
        let rules = try #require(scenario).rules
        #expect(rules.count == 5)
        #expect(
            rules[0].target
                == FaultScenario.Target(
                    operations: ["getTeams"],
                    methods: ["GET", "POST"],
                    paths: ["/teams*"],
                    tags: ["Teams"]
                )
        )
        #expect(
            rules.map(\.occasion) == [
                .rate(0.05), .calls([1...1, 3...4, 6...Int.max]), .calls([2...2]), .every(10), .rate(0.25),
            ]
        )
        #expect(rules.map(\.isRepeated) == [true, true, true, true, false])
        #expect(
            rules[0].faults == [
                Fault(
                    latency: .milliseconds(200),
                    jitter: .milliseconds(10),
                    status: 503,
                    retryAfter: 2,
                    slowness: .milliseconds(100)
                )
            ]
        )
        #expect(
            rules[1].faults == [
                Fault(damage: .drop), .none, Fault(damage: .truncate(after: 3), slowness: .seconds(1)),
            ]
        )
        #expect(rules[3].faults == [Fault(damage: .truncate(after: 7))])
    }

    @Test func `an unknown key is an error that suggests the nearest`() throws {
        let (scenario, findings, hints) = try read(
            "rules:\n  - {1️⃣operaton: getTeams, fault: {2️⃣drpo: true}}\n3️⃣seed: 1"
        )
        #expect(scenario == nil)
        #expect(
            findings == [
                Finding("1️⃣", "fault-unknown-key", "unknown key 'operaton'"),
                Finding("2️⃣", "fault-unknown-key", "unknown key 'drpo'"),
                Finding("3️⃣", "fault-unknown-key", "unknown key 'seed'"),
            ]
        )
        #expect(hints == ["did you mean 'operation'?", "did you mean 'drop'?", "known keys are rules"])
    }

    @Test(arguments: [
        ("1️⃣[]", "fault-invalid-value", "'the scenario' takes a mapping, not a sequence"),
        ("rules: 1️⃣{}", "fault-invalid-value", "'rules' takes a sequence, not a mapping"),
        ("rules: [1️⃣drop]", "fault-invalid-value", "'a rule' takes a mapping, not 'drop'"),
        (
            "rules: [{rate: 1️⃣20, fault: drop}]", "fault-invalid-value",
            "'rate' takes a share from 0 to 1, or a percentage, not '20'"
        ),
        (
            "rules: [{calls: [1, 1️⃣0], fault: drop}]", "fault-invalid-value",
            "'calls' takes numbers from 1, or ranges such as '2-4' and '5-', not '0'"
        ),
        (
            "rules: [{every: 1️⃣0, fault: drop}]", "fault-invalid-value",
            "'every' takes a whole number above 0, not '0'"
        ),
        ("rules: [{fault: 1️⃣drpo}]", "fault-invalid-value", "unknown fault 'drpo'"),
        (
            "rules: [{fault: {status: 1️⃣99}}]", "fault-invalid-value",
            "'status' takes a whole number from 400 to 599"
        ),
        (
            "rules: [{fault: {status: 1️⃣[503]}}]", "fault-invalid-value",
            "'status' takes a number, a text or true, not a sequence"
        ),
        ("rules: [1️⃣{rate: 1}]", "fault-rule-incomplete", "the rule does not say what goes wrong"),
        ("rules: [{sequence: 1️⃣[]}]", "fault-rule-incomplete", "the rule does not say what goes wrong"),
        (
            "rules: [{fault: drop, 1️⃣sequence: [drop]}]", "fault-rule-incomplete",
            "the rule has both 'fault' and 'sequence'"
        ),
        (
            "rules: [{rate: 1, 1️⃣every: 2, fault: drop}]", "fault-rule-incomplete",
            "the rule has both 'rate' and 'every'"
        ),
        (
            "rules: [{tag: [1️⃣7], fault: drop}]", "fault-invalid-value",
            "'tag' takes a text or a sequence of texts, not '7'"
        ),
        (
            "rules: [{fault: drop, repeat: 1️⃣1}]", "fault-invalid-value",
            "'repeat' takes true or false, not '1'"
        ),
    ])
    func `a wrong value is an error at its place`(text: String, id: String, message: String) throws {
        let (scenario, findings, _) = try read(text)
        #expect(scenario == nil)
        #expect(findings == [Finding("1️⃣", id, message)])
    }

    @Test func `a rule for what is not there is a warning`() throws {
        let (scenario, findings, hints) = try read(
            "rules: [{operation: 1️⃣getTeems, tag: 2️⃣Zoo, fault: drop}]"
        )
        #expect(scenario?.rules.count == 1)
        #expect(
            findings == [
                Finding("1️⃣", "fault-matches-nothing", "the document has no operation 'getTeems'"),
                Finding("2️⃣", "fault-matches-nothing", "the document has no tag 'Zoo'"),
            ]
        )
        #expect(hints == ["did you mean 'getTeams'?", nil])
    }

    @Test func `rules are explained`() {
        #expect(Set(FaultScenarioRules.all.map(\.id)).count == 4)
        #expect(FaultScenarioRules.all.allSatisfy { $0.explanation.contains("```yaml") })
    }
}
