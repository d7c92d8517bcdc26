import ChangeModel

/// How many changes there are of each verdict: accepted ones left out, declarations counted where nothing explains
/// them.
struct ReportTotals: Sendable {
    private let counted: [Verdicts]
    let accepted: Int

    init(of report: ChangeReport) {
        let alone = report.symbols.filter { $0.causes.isEmpty }
        counted =
            report.changes.filter { $0.acceptance == nil }.map(\.verdicts)
            + alone.filter { $0.acceptance == nil }.map(\.verdicts)
        accepted = report.changes.count + alone.count - counted.count
    }

    func count(of verdict: Verdict, on axis: Axis) -> Int { counted.count { $0[axis] == verdict } }

    /// By the worst on several axes.
    func count(of verdict: Verdict, on axes: [Axis]) -> Int {
        counted.count { $0.worst(on: axes) == verdict }
    }

    /// `2 breaking, 1 warning`; what there is none of is left out.
    func line(on axes: [Axis]) -> String {
        let parts = [Verdict.breaking, .warning, .safe].compactMap { verdict -> String? in
            let count = count(of: verdict, on: axes)
            guard count > 0 else { return nil }
            return "\(count) \(verdict.rawValue)" + (verdict == .warning && count > 1 ? "s" : "")
        }
        return parts.isEmpty ? "nothing that matters" : parts.joined(separator: ", ")
    }
}
