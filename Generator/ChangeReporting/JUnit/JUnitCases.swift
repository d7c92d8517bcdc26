import ChangeModel
import Diagnostics

/// One thing that may have changed, and whether it passes.
struct JUnitCase {
    let name: String
    let failure: Failure?
    /// What was accepted, and why; nil if nothing was.
    let accepted: String?

    struct Failure {
        let verdict: Verdict
        let message: String
        let lines: [String]
    }
}

/// The test cases of a report.
struct JUnitCases {
    private let report: ChangeReport
    private let library: SourceLibrary
    private let threshold: FailureThreshold
    private let outline: ReportOutline

    init(
        _ report: ChangeReport,
        outline: ReportOutline,
        library: SourceLibrary,
        threshold: FailureThreshold
    ) {
        self.report = report
        self.library = library
        self.threshold = threshold
        self.outline = outline
    }

    var suites: [(name: String, cases: [JUnitCase])] {
        var groups: [ChangeSubject: ChangeGroup] = [:]
        for group in outline.groups { groups[group.subject] = group }
        let accepted = acceptedBySubject
        func testCase(_ name: String, _ subject: ChangeSubject) -> JUnitCase {
            self.testCase(name, groups[subject]?.changes ?? [], accepted: accepted[subject] ?? [])
        }
        let operations = report.operations.enumerated().map { index, operation in
            testCase(operation.shownTitle, .operation(index))
        }
        let subjects = outline.groups.map(\.subject)
        let others = subjects + acceptedSubjects.filter { groups[$0] == nil }
        return [
            ("document", [testCase("document", .document)]),
            ("operations", operations),
            ("paths", others.compactMap { if case .path(let path) = $0 { testCase(path, $0) } else { nil } }),
            (
                "components",
                others.compactMap { subject in
                    switch subject {
                    case .component(let kind, let name): testCase("\(kind) \(name)", subject)
                    case .file(let path): testCase(path, subject)
                    case .document, .path, .operation: nil
                    }
                }
            ),
            ("Swift", [swiftCase]),
        ]
    }

    /// In the order of the changes, each once.
    private var acceptedSubjects: [ChangeSubject] {
        var known: Set<ChangeSubject> = []
        return outline.accepted.changes.map(subject).filter { known.insert($0).inserted }
    }

    private var acceptedBySubject: [ChangeSubject: [Int]] {
        Dictionary(grouping: outline.accepted.changes, by: subject)
    }

    private func subject(of index: Int) -> ChangeSubject {
        let change = report.changes[index].change
        let met = change.metOperations.filter(report.operations.indices.contains)
        return StructuralPlace(change.location).subject(met: met) { report.operations[$0].path }
    }

    private func testCase(_ name: String, _ changes: [Int], accepted: [Int]) -> JUnitCase {
        let counted = changes.map { report.changes[$0] }.filter(threshold.isReached)
        let acceptances = accepted.compactMap { report.changes[$0].acceptance?.reason }
        return JUnitCase(
            name: name,
            failure: failure(counted.map(\.verdicts), counted.map(\.change.message), counted.flatMap(lines)),
            accepted: acceptances.isEmpty ? nil : "accepted: \(acceptances.joined(separator: "; "))"
        )
    }

    private var swiftCase: JUnitCase {
        let counted = outline.symbols.map { report.symbols[$0] }.filter(threshold.isReached)
        let lines = counted.flatMap { symbol in
            ["[\(symbol.symbol.rule.id)] \(symbol.symbol.message)"]
                + (symbol.symbol.hint.map { ["  hint: \($0)"] } ?? [])
        }
        return JUnitCase(
            name: "declarations that no change of the documents explains",
            failure: failure(counted.map(\.verdicts), counted.map(\.symbol.message), lines),
            accepted: nil
        )
    }

    private func failure(_ verdicts: [Verdicts], _ messages: [String], _ lines: [String]) -> JUnitCase
        .Failure?
    {
        guard let first = messages.first else { return nil }
        let worst = verdicts.map { $0.worst(on: threshold.axes) }.max() ?? .unaffected
        let message = messages.count == 1 ? first : "\(first), and \(messages.count - 1) more"
        return JUnitCase.Failure(verdict: worst, message: message, lines: lines)
    }

    private func lines(_ change: AssessedChange) -> [String] {
        var lines = [
            "[\(change.change.rule.id)] \(change.change.message) (\(change.verdicts.words(on: threshold.axes)))"
        ]
        for (mark, side) in [("-", change.change.old), ("+", change.change.new)] {
            guard let side else { continue }
            lines.append("  \(mark) \(library.shown(side.range))" + (side.value.map { "  \($0)" } ?? ""))
        }
        if let met = report.shownOperations(change.change.metOperations, atMost: 5) {
            lines.append("  met by \(met)")
        }
        if let hint = change.change.hint { lines.append("  hint: \(hint)") }
        return lines
    }
}
