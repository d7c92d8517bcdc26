import ChangeModel

/// What of a report is shown, and in which order: the document, then paths and operations, then components.
struct ReportOutline: Sendable {
    let groups: [ChangeGroup]
    /// Indices of the declarations to show that no change explains.
    let symbols: [Int]
    /// Indices of what the policy accepts: changes, and declarations that no change explains.
    let accepted: (changes: [Int], symbols: [Int])
    /// How many changes were left out since they touch nobody on the axes asked for.
    let hidden: Int

    init(of report: ChangeReport, axes: [Axis], showsUnaffected: Bool) {
        var accepted: (changes: [Int], symbols: [Int]) = ([], [])
        var symbols: [Int] = []
        var sorting = Sorting()
        var hidden = 0
        for (index, change) in report.changes.enumerated() {
            let isShown = showsUnaffected || change.verdicts.worst(on: axes) > .unaffected
            switch (isShown, change.acceptance) {
            case (false, _): hidden += 1
            case (true, nil): sorting.add(index, change.change, in: report)
            case (true, _): accepted.changes.append(index)
            }
        }
        for (index, symbol) in report.symbols.enumerated() where symbol.causes.isEmpty {
            let isShown = showsUnaffected || symbol.verdicts.worst(on: axes) > .unaffected
            switch (isShown, symbol.acceptance) {
            case (false, _): hidden += 1
            case (true, nil): symbols.append(index)
            case (true, _): accepted.symbols.append(index)
            }
        }
        groups = sorting.groups
        self.symbols = symbols
        self.accepted = accepted
        self.hidden = hidden
    }

    var isEmpty: Bool {
        groups.isEmpty && symbols.isEmpty && accepted.changes.isEmpty && accepted.symbols.isEmpty
    }
}

extension Change {
    /// The operations that meet it, each once.
    var metOperations: [Int] {
        reach.reduce(into: []) { met, reach in
            if met.last != reach.operation { met.append(reach.operation) }
        }
    }
}

extension ComparedOperation {
    /// `GET /pets/{id}`, `webhook petAdopted`.
    var shownTitle: String { isWebhook ? "webhook \(path)" : title }
}

/// Puts changes into groups while they come.
private struct Sorting {
    private var subjects: [ChangeSubject] = []
    private var changes: [[Int]] = []
    /// Ascending.
    private var operations: [[Int]] = []
    private var places: [ChangeSubject: Int] = [:]

    mutating func add(_ index: Int, _ change: Change, in report: ChangeReport) {
        let met = change.metOperations.filter(report.operations.indices.contains)
        let subject = StructuralPlace(change.location).subject(met: met) { report.operations[$0].path }
        let place = places[subject] ?? subjects.count
        if place == subjects.count {
            places[subject] = place
            subjects.append(subject)
            changes.append([])
            operations.append([])
        }
        changes[place].append(index)
        if operations[place] != met { operations[place] = Self.merged(operations[place], met) }
    }

    /// All numbers of two lists, each once, ascending; so are the lists, but for a report that breaks its promise.
    private static func merged(_ left: [Int], _ right: [Int]) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(max(left.count, right.count))
        var (left, right) = (left[...], right[...])
        while !left.isEmpty || !right.isEmpty {
            let number = min(left.first ?? .max, right.first ?? .max)
            if left.first == number { left.removeFirst() }
            if right.first == number { right.removeFirst() }
            result.append(number)
        }
        return result
    }

    var groups: [ChangeGroup] {
        let groups = subjects.indices.map { place in
            ChangeGroup(
                subject: subjects[place],
                changes: changes[place],
                operations: operations[place]
            )
        }
        return (0..<3).flatMap { rank in groups.filter { Self.rank($0.subject) == rank } }
    }

    private static func rank(_ subject: ChangeSubject) -> Int {
        switch subject {
        case .document: 0
        case .path, .operation: 1
        case .component, .file: 2
        }
    }
}
