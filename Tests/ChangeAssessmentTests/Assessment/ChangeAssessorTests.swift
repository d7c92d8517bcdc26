import ChangeModel
import Diagnostics
import Testing

@testable import ChangeAssessment

@Suite struct Assessing {
    private func assess(
        _ changes: [Change],
        _ symbols: [SymbolChange] = [],
        current: String? = nil,
        oldVersion: String = "1.0.0",
        operations: [ComparedOperation] = [.sample("/a"), .sample("/b")]
    ) -> ChangeReport {
        var log = DiagnosticLog()
        return ChangeAssessor.assess(
            DocumentChanges(operations: operations, changes: changes),
            symbols: symbols,
            old: ChangeReport.Version(name: "old.yaml", title: "Pets", version: oldVersion),
            new: ChangeReport.Version(name: "new.yaml", title: "Pets", version: "1.1.0"),
            policy: .none,
            options: AssessmentOptions(currentVersion: current.flatMap(SemanticVersion.init)),
            reporting: &log
        )
    }

    @Test func `finds the reason inside what a declaration is made from`() {
        let report = assess(
            [
                .sample("a", old: lines(3, 3, of: 0)), .sample("b", old: lines(20, 21, of: 0)),
                .sample("c", new: lines(4, 4, of: 1)), .sample("d", old: lines(3, 3, of: 1)),
            ],
            [.sample(old: lines(2, 5, of: 0), new: lines(4, 6, of: 1))]
        )
        #expect(report.symbols[0].causes == [0, 2])
        #expect(report.changes.map(\.symbols) == [[0], [], [0], []])
        #expect(report.changes.map(\.verdicts.source) == [.breaking, .unaffected, .breaking, .unaffected])
    }

    @Test func `prefers the change of just that thing to changes within it`() {
        let report = assess(
            [.sample("a", old: lines(3, 3, of: 0)), .sample("b", old: lines(2, 5, of: 0))],
            [.sample(old: lines(2, 5, of: 0))]
        )
        #expect(report.symbols[0].causes == [1])
    }

    @Test func `finds the change closest around a declaration's origin`() {
        let report = assess(
            [
                .sample("outer", old: lines(1, 50, of: 0)), .sample("before", old: lines(2, 8, of: 0)),
                .sample("around", old: lines(9, 30, of: 0)), .sample("sibling", old: lines(10, 12, of: 0)),
            ],
            [.sample(old: lines(14, 15, of: 0)), .sample("b", old: lines(60, 61, of: 0))]
        )
        #expect(report.symbols.map(\.causes) == [[2], []])
    }

    @Test func `looks into the types that a declaration names, last`() {
        let report = assess(
            [.sample("a", new: lines(12, 12, of: 1))],
            [.sample(old: lines(40, 41, of: 0), related: [lines(10, 20, of: 1)])]
        )
        #expect(report.symbols[0].causes == [0])
    }

    @Test func `looks for the reason where the change says, or nowhere`() {
        let changes: [Change] = [
            .sample("a", old: lines(3, 3, of: 0)), .sample("b", new: lines(4, 4, of: 1)),
        ]
        let (old, new) = (lines(2, 5, of: 0), lines(2, 6, of: 1))
        let report = assess(
            changes,
            [
                .sample("a", old: old, new: new, reasons: [lines(3, 3, of: 0)]),
                .sample("b", old: old, new: new, reasons: []), .sample("c", old: old, new: new),
            ]
        )
        #expect(report.symbols.map(\.causes) == [[0], [], [0, 1]])
    }

    @Test func `takes a change of the operation for the reason of its method`() {
        let operation = (old: lines(10, 20, of: 0), new: lines(30, 40, of: 1))
        let report = assess(
            [
                .sample("moved", area: .operation, old: lines(9, 9, of: 0), reach: [0]),
                .sample("other", area: .operation, old: lines(50, 50, of: 0), reach: [1]),
                .sample("schema", old: lines(60, 60, of: 0), reach: [0]),
            ],
            [.sample(old: operation.old, new: operation.new), .sample("b", old: lines(70, 71, of: 0))],
            operations: [.sample("/a", old: operation.old, new: operation.new), .sample("/b")]
        )
        #expect(report.symbols.map(\.causes) == [[0], []])
    }

    @Test func `takes what is gone for the reason of another name, not what came`() {
        let changes: [Change] = [
            .sample("gone", action: .remove, old: lines(2, 5, of: 0)),
            .sample("came", action: .add, new: lines(2, 5, of: 1)),
        ]
        let (old, new) = (lines(2, 5, of: 0), lines(2, 5, of: 1))
        let report = assess(
            changes,
            [.sample("a", renamedTo: "b", old: old, new: new), .sample("c", renamedTo: "d", new: new)]
        )
        #expect(report.symbols.map(\.causes) == [[0], [1]])
    }

    @Test func `takes another name for the reason of names alone`() {
        let place = lines(2, 5, of: 0)
        let report = assess(
            [.sample("id", kind: .naming, old: place), .sample("type", old: lines(3, 3, of: 0))],
            [.sample("a", kind: .naming, old: place), .sample("b", kind: .type, old: place)]
        )
        #expect(report.symbols.map(\.causes) == [[0], [1]])
    }

    @Test func `takes no limit and no text for the reason of a declaration`() {
        let report = assess(
            [
                .sample("a", kind: .constraint, old: lines(3, 3, of: 0)),
                .sample("b", kind: .documentation, old: lines(4, 4, of: 0)),
            ],
            [.sample(old: lines(2, 5, of: 0))]
        )
        #expect(report.symbols[0].causes.isEmpty)
    }

    @Test(arguments: [
        (
            Verdicts(wire: .breaking), ChangeRule.Action.remove, VersionBump.Level.major,
            VersionBump.Level.minor
        ),
        (Verdicts(wire: .safe), .add, .minor, .patch), (Verdicts(wire: .safe), .narrow, .patch, .patch),
        (Verdicts(wire: .warning), .remove, .minor, .patch),
        (Verdicts(behaviour: .breaking), .change, .minor, .minor),
        (.unaffected, .change, .patch, .patch),
    ])
    func `bumps for changes of documents`(
        verdicts: Verdicts,
        action: ChangeRule.Action,
        api: VersionBump.Level,
        sdk: VersionBump.Level
    ) {
        let report = assess([.sample(action: action, verdicts: verdicts)])
        #expect(report.api.level == api)
        #expect(report.sdk.level == sdk)
    }

    @Test(arguments: [
        (Verdict.breaking, VersionBump.Level.major), (.warning, .minor), (.safe, .minor),
        (.unaffected, .patch),
    ])
    func `bumps the SDK for changes of declarations`(source: Verdict, level: VersionBump.Level) {
        let report = assess([], [.sample(source: source)])
        #expect(report.sdk.level == level)
        #expect(report.api.level == .none)
    }

    @Test func `says the next versions and why`() {
        let report = assess(
            [
                .sample(message: "the property 'nick' was removed", verdicts: Verdicts(wire: .breaking)),
                .sample(message: "the property 'age' was removed", verdicts: Verdicts(wire: .breaking)),
            ],
            [.sample("Pet.nick")],
            current: "2.3.1"
        )
        #expect(
            report.api
                == VersionBump(
                    level: .major,
                    reason: "the property 'nick' was removed, and 1 more",
                    next: "2.0.0"
                )
        )
        #expect(report.sdk == VersionBump(level: .major, reason: "'Pet.nick' changed", next: "3.0.0"))
    }

    @Test(arguments: [([0], " (GET /a)"), ([0, 1], " (GET /a and 1 more operation)"), ([], "")])
    func `says whom the reason concerns`(reach: [Int], words: String) {
        let report = assess([
            .sample(message: "a body was added", reach: reach, verdicts: Verdicts(wire: .breaking))
        ])
        #expect(report.api.reason == "a body was added" + words)
        #expect(report.sdk.reason == "a body was added" + words)
    }

    @Test func `does not name an operation twice`() {
        let report = assess([
            .sample(
                message: "the operation 'GET /a' was removed",
                reach: [0],
                verdicts: Verdicts(wire: .breaking)
            )
        ])
        #expect(report.api.reason == "the operation 'GET /a' was removed")
    }

    @Test func `bumps nothing where nothing changed`() {
        let report = assess([], current: "2.3.1", oldVersion: "2024-07")
        #expect(report.api == VersionBump(level: .none, reason: "nothing changed", next: nil))
        #expect(report.sdk == VersionBump(level: .none, reason: "nothing changed", next: "2.3.1"))
    }
}
