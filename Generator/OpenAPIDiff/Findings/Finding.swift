import ChangeModel

/// A change before all whom it reaches are known.
struct Finding {
    let rule: ChangeRule
    let message: String
    let location: String
    let detail: String
    let old: Change.Side?
    let new: Change.Side?
    let placements: [Change.Placement]
    let way: String?
    let hint: String?
    /// Whether it means nothing where no operation meets it, whatever the rule says.
    let needsReach: Bool
    /// In the order of meeting, with repetitions.
    var reach: [Reach] = []
}

extension Finding {
    func change() -> Change {
        let reach = Self.ordered(reach)
        return Change(
            rule: rule,
            message: message,
            location: location,
            detail: detail,
            old: old,
            new: new,
            reach: reach,
            way: way,
            placements: placements,
            verdicts: Self.verdicts(rule, reach, needsReach: needsReach),
            hint: hint
        )
    }

    private static func verdicts(_ rule: ChangeRule, _ reach: [Reach], needsReach: Bool) -> Verdicts {
        if needsReach, reach.isEmpty { return .unaffected }
        return rule.verdicts(Direction.allCases.filter { way in reach.contains { $0.direction == way } })
    }

    /// By operation, then requests before responses; each once.
    static func ordered(_ reach: [Reach]) -> [Reach] {
        let sorted = reach.sorted { ($0.operation, rank($0)) < ($1.operation, rank($1)) }
        return sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }
            .map(\.element)
    }

    private static func rank(_ reach: Reach) -> Int {
        switch reach.direction {
        case nil: 0
        case .request: 1
        case .response: 2
        }
    }
}
