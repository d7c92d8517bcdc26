import ChangeModel
import Diagnostics

/// Ranges of one line each in two files: 0 is the old document, 1 the new one.
func lines(_ first: Int, _ last: Int, of file: Int) -> SourceRange {
    SourceRange(
        file: SourceFileID(index: file),
        start: SourcePosition(line: first, column: 1),
        end: SourcePosition(line: last, column: 80)
    )
}

extension ChangeRule {
    static func sample(
        _ id: String,
        kind: Kind = .existence,
        action: Action = .change,
        area: Area = .schema
    ) -> ChangeRule {
        ChangeRule(id, area, kind, action, .anywhere(.unaffected), "A sample", explanation: "A sample.")
    }
}

extension Change {
    static func sample(
        _ id: String = "property-removed",
        kind: ChangeRule.Kind = .existence,
        action: ChangeRule.Action = .change,
        area: ChangeRule.Area = .schema,
        message: String? = nil,
        location: String = "#/components/schemas/Pet",
        detail: String = "",
        old: SourceRange? = nil,
        new: SourceRange? = nil,
        reach: [Int] = [],
        verdicts: Verdicts = .unaffected
    ) -> Change {
        Change(
            rule: .sample(id, kind: kind, action: action, area: area),
            message: message ?? id,
            location: location,
            detail: detail,
            old: old.map { Change.Side($0) },
            new: new.map { Change.Side($0) },
            reach: reach.map { Reach(operation: $0, direction: .response) },
            verdicts: verdicts
        )
    }
}

extension SymbolChange {
    static func sample(
        _ symbol: String = "Pet.nick",
        rule: String = "symbol-removed",
        kind: ChangeRule.Kind = .existence,
        renamedTo: String? = nil,
        old: SourceRange? = nil,
        new: SourceRange? = nil,
        related: [SourceRange] = [],
        reasons: [SourceRange]? = nil,
        source: Verdict = .breaking
    ) -> SymbolChange {
        SymbolChange(
            rule: .sample(rule, kind: kind, area: .sdk),
            kind: .property,
            symbol: symbol,
            renamedTo: renamedTo,
            message: "'\(symbol)' changed",
            old: old.map { Declaration("let a: Int", origin: $0) },
            new: new.map { Declaration("let b: Int", origin: $0) },
            verdicts: Verdicts(source: source),
            related: related,
            reasons: reasons
        )
    }
}

extension ComparedOperation {
    static func sample(_ path: String, old: SourceRange? = nil, new: SourceRange? = nil) -> ComparedOperation
    {
        ComparedOperation(method: "GET", path: path, operationID: nil, tags: [], old: old, new: new)
    }
}
