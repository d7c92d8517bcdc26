import ChangeModel
import Diagnostics

/// Reports of a few changes, for tests of one thing.
enum SmallReport {
    static let rule = ChangeRule(
        "thing-changed",
        .schema,
        .value,
        .change,
        .anywhere(Verdicts(wire: .breaking)),
        "a thing changed",
        explanation: "All of it.\n"
    )

    static func make(
        changes: [AssessedChange] = [],
        symbols: [AssessedSymbol] = [],
        operations: [ComparedOperation] = [],
        from old: String = "1.0.0",
        to new: String = "2.0.0"
    ) -> ChangeReport {
        ChangeReport(
            old: ChangeReport.Version(name: "old.yaml", title: "API", version: old),
            new: ChangeReport.Version(name: "new.yaml", title: "API", version: new),
            operations: operations,
            changes: changes,
            symbols: symbols,
            api: VersionBump(level: .none, reason: "", next: nil),
            sdk: VersionBump(level: .none, reason: "", next: nil)
        )
    }

    static func change(
        _ message: String,
        rule: ChangeRule = rule,
        location: String = "#/components/schemas/Pet",
        old: Change.Side? = nil,
        new: Change.Side? = nil,
        reach: [Int] = [],
        verdicts: Verdicts = Verdicts(wire: .breaking),
        symbols: [Int] = [],
        hint: String? = nil,
        acceptance: Acceptance? = nil
    ) -> AssessedChange {
        AssessedChange(
            change: Change(
                rule: rule,
                message: message,
                location: location,
                old: old,
                new: new,
                reach: reach.map { Reach(operation: $0, direction: .request) },
                verdicts: verdicts,
                hint: hint
            ),
            fingerprint: "0123456789abcdef",
            verdicts: verdicts,
            symbols: symbols,
            acceptance: acceptance
        )
    }

    static func symbol(
        _ message: String,
        old: String? = nil,
        new: String? = nil,
        verdict: Verdict = .breaking,
        causes: [Int] = [],
        acceptance: Acceptance? = nil
    ) -> AssessedSymbol {
        AssessedSymbol(
            symbol: SymbolChange(
                rule: SampleRules.symbolRemoved,
                kind: .method,
                symbol: "Pet.feed()",
                message: message,
                old: old.map { SymbolChange.Declaration($0, origin: nil) },
                new: new.map { SymbolChange.Declaration($0, origin: nil) },
                verdicts: Verdicts(source: verdict)
            ),
            fingerprint: "fedcba9876543210",
            verdicts: Verdicts(source: verdict),
            causes: causes,
            acceptance: acceptance
        )
    }

    static func operation(_ method: String, _ path: String, new: SourceRange? = nil) -> ComparedOperation {
        ComparedOperation(method: method, path: path, operationID: nil, tags: [], old: nil, new: new)
    }

    static func range(_ file: Int, _ line: Int, _ column: Int, to endLine: Int? = nil) -> SourceRange {
        SourceRange(
            file: SourceFileID(index: file),
            start: SourcePosition(line: line, column: column),
            end: SourcePosition(line: endLine ?? line, column: column + 3)
        )
    }

    /// `old.yaml` and `new.yaml`, empty.
    static let library: SourceLibrary = {
        var library = SourceLibrary()
        _ = library.add(path: "old.yaml", bytes: [])
        _ = library.add(path: "new.yaml", bytes: [])
        return library
    }()
}
