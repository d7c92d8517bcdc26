import ChangeModel
import ChangeReporting
import Testing

@Suite struct `What makes a comparison fail` {
    struct Case: CustomTestStringConvertible, Sendable {
        let level: FailureThreshold.Level
        let axes: [Axis]
        let verdicts: Verdicts
        let fails: Bool
        var testDescription: String { "\(level) on \(axes): \(verdicts)" }
    }

    @Test(arguments: [
        Case(level: .breaking, axes: [.wire, .source], verdicts: Verdicts(wire: .breaking), fails: true),
        Case(level: .breaking, axes: [.wire, .source], verdicts: Verdicts(wire: .warning), fails: false),
        Case(
            level: .breaking,
            axes: [.wire, .source],
            verdicts: Verdicts(behaviour: .breaking),
            fails: false
        ),
        Case(level: .breaking, axes: [.behaviour], verdicts: Verdicts(behaviour: .breaking), fails: true),
        Case(level: .warning, axes: [.source], verdicts: Verdicts(source: .warning), fails: true),
        Case(
            level: .warning,
            axes: [.source],
            verdicts: Verdicts(wire: .breaking, source: .safe),
            fails: false
        ),
        Case(level: .any, axes: [.wire], verdicts: Verdicts(wire: .safe), fails: true),
        Case(level: .any, axes: Axis.allCases, verdicts: .unaffected, fails: false),
        Case(level: .any, axes: [], verdicts: Verdicts(wire: .breaking), fails: false),
    ])
    func `depends on the worst verdict on the axes that count`(row: Case) {
        let report = SmallReport.make(changes: [SmallReport.change("x", verdicts: row.verdicts)])
        #expect(FailureThreshold(row.level, on: row.axes).isReached(by: report) == row.fails)
    }

    @Test func `does not count what is accepted`() {
        let accepted = Acceptance(reason: "agreed", expires: nil)
        let report = SmallReport.make(
            changes: [SmallReport.change("x", acceptance: accepted)],
            symbols: [SmallReport.symbol("y", acceptance: accepted)]
        )
        #expect(!FailureThreshold(.any).isReached(by: report))
    }

    @Test(arguments: [([], true), ([0], false)])
    func `counts a declaration where no change explains it`(causes: [Int], fails: Bool) {
        let report = SmallReport.make(
            changes: [SmallReport.change("x", acceptance: Acceptance(reason: "agreed", expires: nil))],
            symbols: [SmallReport.symbol("y", causes: causes)]
        )
        #expect(FailureThreshold(.breaking).isReached(by: report) == fails)
    }
}
