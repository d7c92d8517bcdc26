import OpenAPIModel

/// One way to put a value together where several may be needed.
struct Trial {
    /// Counts through the alternatives of all choices.
    var branch = 0
    /// Whether only what is required is made.
    var isSparse = false
    /// Whether members are left out that only alternatives not chosen require.
    var isExclusive = false
    /// Whether `if` is to fit; else `else` applies.
    var meetsConditions = true

    static func all(for demand: Demand, from first: Int) -> [Trial] {
        guard demand.isIntricate else { return [Trial(branch: first)] }
        let hasCondition = demand.keywords.contains { $0.if != nil }
        // Alternatives may have alternatives of their own, which are not counted yet.
        let combinations = demand.choices.isEmpty ? 1 : 8
        var trials = [Trial(branch: first), Trial(branch: first, isExclusive: true)]
        for branch in 0..<combinations {
            if hasCondition {
                trials.append(Trial(branch: first + branch, isSparse: true, meetsConditions: false))
                trials.append(Trial(branch: first + branch, meetsConditions: false))
            }
            if branch > 0 { trials.append(Trial(branch: first + branch, isExclusive: true)) }
            trials.append(Trial(branch: first + branch, isSparse: true, isExclusive: true))
        }
        return trials
    }
}
