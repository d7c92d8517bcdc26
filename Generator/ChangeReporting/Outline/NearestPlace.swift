import ChangeModel
import Diagnostics

/// Where readers of the new document look for a change, even if what changed is not there any more.
struct NearestPlace {
    private let report: ChangeReport
    private let elsewhere: Set<SourceFileID>
    /// The beginning of the new document.
    private let start: SourceRange?
    /// For each operation where it is, or the one before it in the document where that is gone.
    private let operations: [SourceRange?]

    /// `elsewhere`: files that the reader does not have, such as those of an old revision.
    init(in report: ChangeReport, elsewhere: Set<SourceFileID>) {
        self.report = report
        self.elsewhere = elsewhere
        func atHand(_ place: SourceRange?) -> SourceRange? {
            place.flatMap { elsewhere.contains($0.file) ? nil : $0 }
        }
        var last: SourceRange?
        operations = report.operations.map { operation in
            last = atHand(operation.new) ?? last
            return last
        }
        let known = report.operations.map(\.new) + report.changes.map { $0.change.new?.range }
        let position = SourcePosition(line: 1, column: 1)
        start = known.lazy.compactMap(atHand).first.map { place in
            SourceRange(file: place.file, start: position, end: position)
        }
    }

    /// The thing itself, else what was made of what it was in, else an operation that meets it, else where it was, else
    /// the beginning; nil if there is no file at hand.
    func place(of change: AssessedChange) -> SourceRange? {
        var places = [change.change.new?.range]
        places += symbols(change.symbols).map { $0.symbol.new?.origin }
        places += operations(change.change)
        return first(of: places + [change.change.old?.range])
    }

    func place(of symbol: AssessedSymbol) -> SourceRange? {
        let symbol = symbol.symbol
        return first(of: [symbol.new?.origin, symbol.old?.origin] + symbol.related)
    }

    private func first(of places: [SourceRange?]) -> SourceRange? {
        for case let place? in places where !elsewhere.contains(place.file) { return place }
        return start
    }

    private func symbols(_ indices: [Int]) -> [AssessedSymbol] {
        indices.prefix(8).compactMap { report.symbols.indices.contains($0) ? report.symbols[$0] : nil }
    }

    private func operations(_ change: Change) -> [SourceRange?] {
        change.reach.prefix(8).map {
            operations.indices.contains($0.operation) ? operations[$0.operation] : nil
        }
    }
}
