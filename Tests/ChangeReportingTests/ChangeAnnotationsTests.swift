import ChangeModel
import ChangeReporting
import Diagnostics
import Testing

@Suite struct `A report as annotations` {
    private func lines(_ report: ChangeReport, elsewhere: Set<SourceFileID> = []) -> [Substring] {
        ChangeAnnotations.render(report, in: SmallReport.library, options: .init(elsewhere: elsewhere))
            .split(separator: "\n")
    }

    private let oldFile = SourceFileID(index: 0)

    @Test(arguments: [(Verdict.breaking, "::error "), (.warning, "::warning "), (.safe, "::notice ")])
    func `are as bad as the change`(verdict: Verdict, command: String) {
        let change = SmallReport.change(
            "x",
            new: Change.Side(SmallReport.range(1, 3, 5)),
            verdicts: Verdicts(source: verdict)
        )
        #expect(
            lines(SmallReport.make(changes: [change])) == [
                "\(command)file=new.yaml,line=3,endLine=3,col=5,endColumn=8,title=thing-changed::x (source \(verdict))"
            ]
        )
    }

    @Test func `leave columns out where the range has several lines`() {
        let change = SmallReport.change("x", new: Change.Side(SmallReport.range(1, 3, 5, to: 9)))
        #expect(
            lines(SmallReport.make(changes: [change])) == [
                "::error file=new.yaml,line=3,endLine=9,title=thing-changed::x (wire breaking)"
            ]
        )
    }

    @Test func `keep commands out of text`() {
        let change = SmallReport.change("100%\n::error::gotcha", hint: "50%")
        #expect(
            lines(SmallReport.make(changes: [change])) == [
                "::error title=thing-changed::100%25␊::error::gotcha (wire breaking)%0Ahint: 50%25"
            ]
        )
    }

    @Test func `stand in the old file only where it is at hand`() {
        let change = SmallReport.change("x", old: Change.Side(SmallReport.range(0, 7, 1), value: "v"))
        let report = SmallReport.make(changes: [change])
        #expect(lines(report).first?.hasPrefix("::error file=old.yaml,line=7,") == true)
        #expect(
            lines(report, elsewhere: [oldFile]) == [
                "::error title=thing-changed::x (wire breaking)%0Awas: old.yaml:7:1  v"
            ]
        )
    }

    @Test func `stand at the operation before one that is gone`() {
        let change = SmallReport.change("x", old: Change.Side(SmallReport.range(0, 7, 1)), reach: [1])
        let report = SmallReport.make(
            changes: [change],
            operations: [
                SmallReport.operation("GET", "/a", new: SmallReport.range(1, 20, 5)),
                SmallReport.operation("PUT", "/a"),
                SmallReport.operation("GET", "/b", new: SmallReport.range(1, 30, 5)),
            ]
        )
        #expect(
            lines(report, elsewhere: [oldFile]).first?.hasPrefix("::error file=new.yaml,line=20,") == true
        )
    }

    @Test func `call what is accepted a notice`() {
        let change = SmallReport.change("x", acceptance: Acceptance(reason: "agreed", expires: "2027-01-31"))
        #expect(
            lines(SmallReport.make(changes: [change])) == [
                "::notice title=thing-changed::x (wire breaking)%0Aaccepted: agreed, until 2027-01-31"
            ]
        )
    }

    @Test func `show a declaration alone only where no change explains it`() {
        let report = SmallReport.make(
            changes: [SmallReport.change("x", symbols: [0])],
            symbols: [SmallReport.symbol("y", causes: [0]), SmallReport.symbol("z")]
        )
        #expect(
            lines(report) == [
                "::error title=thing-changed::x (wire breaking)%0ASwift: y",
                "::error title=symbol-removed::z (source breaking)",
            ]
        )
    }
}
