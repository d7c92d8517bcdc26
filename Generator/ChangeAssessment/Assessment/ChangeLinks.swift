import ChangeModel
import Diagnostics

/// Which changes of the documents are the reasons for which changes of the declarations.
///
/// Places decide: a reason stands inside what the declaration was made from, or else closest around it, or else inside
/// the types that the declaration names. Of a method, it may be a change of the operation as a whole, such as another
/// path, wherever that stands.
struct ChangeLinks {
    /// For each symbol, indices into the changes, ascending.
    let causes: [[Int]]
    private let symbolsOfChanges: [[Int]]

    /// Indices into the symbols, ascending; none for a change that is not of these.
    func symbols(of change: Int) -> [Int] {
        symbolsOfChanges.indices.contains(change) ? symbolsOfChanges[change] : []
    }

    init(changes: [Change], symbols: [SymbolChange], operations: [ComparedOperation]) {
        let places = ChangePlaces(changes)
        let wholes = OperationChanges(changes, of: operations)
        causes = symbols.map { symbol in
            let causes = Self.causes(of: symbol, in: places)
            return causes.isEmpty
                ? wholes.of(symbol) : Self.withoutSuccessors(causes, of: symbol, in: changes)
        }
        var backwards = [[Int]](repeating: [], count: changes.count)
        for (symbol, causes) in causes.enumerated() {
            for cause in causes { backwards[cause].append(symbol) }
        }
        symbolsOfChanges = backwards
    }

    /// What is called otherwise now breaks callers for what is gone, not for what came instead.
    private static func withoutSuccessors(
        _ causes: [Int],
        of symbol: SymbolChange,
        in changes: [Change]
    ) -> [Int] {
        func isThere(_ action: ChangeRule.Action, _ cause: Int) -> Bool {
            changes[cause].rule.kind == .existence && changes[cause].rule.action == action
        }
        guard symbol.renamedTo != nil, causes.contains(where: { isThere(.remove, $0) }) else { return causes }
        return causes.filter { !isThere(.add, $0) }
    }

    private static func causes(of symbol: SymbolChange, in places: ChangePlaces) -> [Int] {
        let origins = symbol.reasons ?? [symbol.old?.origin, symbol.new?.origin].compactMap(\.self)
        // Another name or tag is no reason for another type.
        let takesNames = [.naming, .existence].contains(symbol.rule.kind)
        func known(_ causes: [Int]) -> [Int] {
            Set(takesNames ? causes : causes.filter { !places.isOfName($0) }).sorted()
        }
        let exact = known(origins.flatMap(places.of))
        if !exact.isEmpty { return exact }
        let inside = known(origins.flatMap(places.inside))
        if !inside.isEmpty { return inside }
        let around = known(origins.compactMap(places.around))
        if !around.isEmpty { return around }
        return known(symbol.related.flatMap(places.inside))
    }
}

/// The places of changes, to be asked by range.
///
/// Ranges of one file are those of YAML nodes: of two, one contains the other or they are apart.
private struct ChangePlaces {
    private struct Place {
        let range: SourceRange
        let change: Int
        /// The index of the place closest around this one.
        var parent: Int?
    }

    /// By file and start, the longer one first.
    private var places: [Place] = []
    private var names: Set<Int> = []

    init(_ changes: [Change]) {
        for (index, change) in changes.enumerated() where change.rule.mayShowInSwift {
            for side in [change.old, change.new].compactMap(\.self) {
                places.append(Place(range: side.range, change: index))
            }
            if change.rule.kind == .naming { names.insert(index) }
        }
        places.sort { Self.precedes($0.range, $1.range) || ($0.range == $1.range && $0.change < $1.change) }
        var open: [Int] = []
        for index in places.indices {
            let range = places[index].range
            while let last = open.last, !places[last].range.contains(range) { open.removeLast() }
            places[index].parent = open.last
            open.append(index)
        }
    }

    private static func precedes(_ left: SourceRange, _ right: SourceRange) -> Bool {
        (left.file, left.start, right.end) < (right.file, right.start, left.end)
    }

    /// Whether a change is of names alone: no reason for other types.
    func isOfName(_ change: Int) -> Bool { names.contains(change) }

    /// Changes of just this extent.
    func of(_ range: SourceRange) -> [Int] {
        places[first(from: range)...].prefix { $0.range == range }.map(\.change)
    }

    /// Changes that lie in a range.
    func inside(_ range: SourceRange) -> [Int] {
        places[first(from: range)...]
            .prefix { $0.range.file == range.file && $0.range.start < range.end }
            .filter { range.contains($0.range) }
            .map(\.change)
    }

    private func first(from range: SourceRange) -> Int { firstIndex { !Self.precedes($0, range) } }

    /// The change closest around a range.
    func around(_ range: SourceRange) -> Int? {
        var index = firstIndex { !Self.precedes($0, range) } - 1
        while places.indices.contains(index) {
            if places[index].range.contains(range) { return places[index].change }
            index = places[index].parent ?? -1
        }
        return nil
    }

    /// The first place whose range meets a condition that all later ones meet as well.
    private func firstIndex(where isAfter: (SourceRange) -> Bool) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if isAfter(places[middle].range) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Changes of operations as a whole.
private struct OperationChanges {
    private var operations: [SourceRange: Int] = [:]
    private var changes: [Int: [Int]] = [:]

    init(_ changes: [Change], of operations: [ComparedOperation]) {
        for (index, change) in changes.enumerated() where change.rule.area == .operation {
            guard change.rule.mayShowInSwift, change.rule.kind != .lifecycle, let reach = change.reach.first,
                change.reach.count == 1
            else { continue }
            self.changes[reach.operation, default: []].append(index)
        }
        guard !self.changes.isEmpty else { return }
        for (index, operation) in operations.enumerated() where self.changes[index] != nil {
            for range in [operation.old, operation.new].compactMap(\.self) { self.operations[range] = index }
        }
    }

    /// Indices of changes of the operation that a method was made from.
    func of(_ symbol: SymbolChange) -> [Int] {
        guard symbol.reasons == nil else { return [] }
        for case let range? in [symbol.new?.origin, symbol.old?.origin] {
            if let operation = operations[range] { return changes[operation] ?? [] }
        }
        return []
    }
}

extension SourceRange {
    fileprivate func contains(_ other: SourceRange) -> Bool {
        file == other.file && start <= other.start && other.end <= end
    }
}

extension ChangeRule {
    /// False for what no declaration depends on.
    fileprivate var mayShowInSwift: Bool {
        switch kind {
        case .constraint, .documentation: false
        default: true
        }
    }
}
