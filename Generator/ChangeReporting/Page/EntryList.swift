import ChangeModel

/// The entries of one report, under their causes.
struct EntryList {
    /// Operations that meet any change.
    private(set) var reached: Set<Int> = []
    private var groupsInOrder: [(kind: String, name: String, entries: [EntryView])] = []
    private var places: [Cause: Int] = [:]
    /// Declarations that have a place of the page.
    private var shown: Set<Int> = []
    private var anchors: [String: Int] = [:]
    private let report: ChangeReport
    private let prefix: String

    /// How many operations, or declarations, an entry shows in full.
    private let limit: Int

    init(_ report: ChangeReport, prefix: String, limit: Int) {
        self.report = report
        self.limit = limit
        self.prefix = prefix
    }

    var groups: [GroupView] {
        groupsInOrder.map { GroupView(kind: $0.kind, name: $0.name, entries: $0.entries) }
    }

    /// Adds the changes, then the declarations that none of them explains.
    mutating func addAll(from excerpts: inout Excerpts, index: inout PageIndex) {
        for assessed in report.changes {
            let cause = Cause(of: assessed.change, in: report.operations)
            index.add(assessed.change.rule)
            add(entry(assessed, cause, from: &excerpts), under: cause)
        }
        for (place, assessed) in report.symbols.enumerated() where !shown.contains(place) {
            index.add(assessed.symbol.rule)
            add(entry(assessed, from: &excerpts), under: Cause(of: assessed.symbol))
        }
    }

    private mutating func add(_ entry: EntryView, under cause: Cause) {
        let subject = cause.subject
        if let place = places[subject] {
            groupsInOrder[place].entries.append(entry)
        } else {
            places[subject] = groupsInOrder.count
            groupsInOrder.append((subject.kind, subject.name, [entry]))
        }
    }

    private mutating func entry(
        _ assessed: AssessedChange,
        _ cause: Cause,
        from excerpts: inout Excerpts
    ) -> EntryView {
        let change = assessed.change
        let sides = excerpts.sides(change.old, change.new)
        let operations = Set(change.reach.map(\.operation)).filter { report.operations.indices.contains($0) }
        reached.formUnion(operations)
        let symbols = assessed.symbols.filter { report.symbols.indices.contains($0) }
        let first = symbols.filter { shown.insert($0).inserted }
        let others = symbols.filter { !first.contains($0) }
        var symbolViews: [SymbolView] = []
        for (place, symbol) in first.enumerated() {
            let assessed = report.symbols[symbol]
            symbolViews.append(
                SymbolView(assessed, anchor: anchor(assessed.fingerprint), isBrief: place >= limit)
            )
        }
        let hint = change.hint.map { Phrase.parts($0) } ?? []
        return EntryView(
            anchor: anchor(assessed.fingerprint),
            fingerprint: assessed.fingerprint,
            letter: assessed.verdicts.worst().letter,
            reached: operations.count > limit ? NumberRanges.text(operations.sorted()) : nil,
            message: Phrase.parts(change.message),
            marks: MarkView.marks(assessed.verdicts),
            place: cause.rest.isEmpty ? nil : cause.rest,
            sides: sides.old == nil && sides.new == nil ? nil : SidesView(old: sides.old, new: sides.new),
            reach: reachView(change.reach, operations.sorted()),
            way: change.way,
            hint: hint,
            hasHint: !hint.isEmpty,
            symbols: symbolViews,
            hasSymbols: !first.isEmpty,
            links: others.map { link(toSymbol: report.symbols[$0]) },
            hasLinks: !others.isEmpty,
            acceptance: assessed.acceptance.map { AcceptanceView($0) },
            rule: change.rule.id
        )
    }

    private mutating func entry(_ assessed: AssessedSymbol, from excerpts: inout Excerpts) -> EntryView {
        let symbol = assessed.symbol
        let origins = [symbol.old, symbol.new].map { $0?.origin.map { Change.Side($0) } }
        let sides = excerpts.sides(origins[0], origins[1])
        return EntryView(
            anchor: anchor(assessed.fingerprint),
            fingerprint: assessed.fingerprint,
            letter: assessed.verdicts.worst().letter,
            reached: nil,
            message: Phrase.parts(symbol.message),
            marks: MarkView.marks(assessed.verdicts),
            place: symbol.message.contains(symbol.symbol) ? nil : symbol.symbol,
            sides: sides.old == nil && sides.new == nil ? nil : SidesView(old: sides.old, new: sides.new),
            reach: nil,
            way: nil,
            hint: [],
            hasHint: false,
            symbols: [SymbolView(assessed, anchor: nil, isBrief: false)],
            hasSymbols: true,
            links: [],
            hasLinks: false,
            acceptance: assessed.acceptance.map { AcceptanceView($0) },
            rule: symbol.rule.id
        )
    }

    /// The name of a place: the fingerprint, with a number from the second of those that share one.
    private mutating func anchor(_ fingerprint: String) -> String {
        let count = anchors[fingerprint, default: 0] + 1
        anchors[fingerprint] = count
        return prefix + fingerprint + (count > 1 ? "-\(count)" : "")
    }

    private func link(toSymbol assessed: AssessedSymbol) -> LinkView {
        LinkView(address: "#" + prefix + assessed.fingerprint, text: assessed.symbol.symbol)
    }

    private func reachView(_ reach: [Reach], _ operations: [Int]) -> ReachView? {
        guard !operations.isEmpty else { return nil }
        let directions = Set(reach.compactMap(\.direction))
        let ways = Direction.allCases.filter { directions.contains($0) }.map { "\($0.rawValue)s" }
        let count = operations.count == 1 ? "1 operation" : "\(operations.count) operations"
        return ReachView(
            title: ways.isEmpty ? count : "\(count), in \(ways.joined(separator: " and "))",
            links: operations.prefix(limit).map { place in
                LinkView(address: "#\(prefix)o\(place)", text: report.operations[place].shownTitle)
            },
            more: operations.count > limit ? operations.count - limit : nil
        )
    }
}
