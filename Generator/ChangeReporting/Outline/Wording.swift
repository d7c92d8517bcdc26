import ChangeModel
import Diagnostics

extension Verdicts {
    /// The axes on which anybody is touched.
    func touched(of axes: [Axis]) -> [Axis] { axes.filter { self[$0] > .unaffected } }

    /// `wire breaking, source safe`; `unaffected` where nobody is touched.
    func words(on axes: [Axis]) -> String {
        let touched = touched(of: axes)
        guard !touched.isEmpty else { return Verdict.unaffected.rawValue }
        return touched.map { "\($0.rawValue) \(self[$0].rawValue)" }.joined(separator: ", ")
    }
}

extension ChangeReport {
    /// `GET /pets, POST /pets and 2 more`; nil if no operation is met.
    func shownOperations(_ indices: [Int], atMost limit: Int) -> String? {
        let met = indices.filter(operations.indices.contains)
        guard !met.isEmpty else { return nil }
        let titles = met.prefix(limit).map { operations[$0].shownTitle }.joined(separator: ", ")
        return met.count > limit ? "\(titles) and \(met.count - limit) more" : titles
    }
}
