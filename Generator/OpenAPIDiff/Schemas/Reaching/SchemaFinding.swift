import ChangeModel

/// A difference found in one pair of schemas, before it is known whom it reaches.
struct SchemaFinding {
    let rule: ChangeRule
    /// What it is instead where values travel as text, in parameters and headers.
    var ruleInText: ChangeRule?
    let pair: Int
    let location: String
    var detail = ""
    let message: String
    let old: Change.Side?
    let new: Change.Side?
    /// The step from the pair to the thing, if the thing is not the pair itself.
    var step: WayStep?
    /// Ways in which the thing travels, of those of the pair.
    var directions: Directions = .both
    /// Set where one thing took the place of another: where it stands itself, and what a message says then.
    ///
    /// If it took the place of many, or many took its place, that is one cause and told there.
    var shared: Shared?

    struct Shared {
        let location: String
        let message: String
    }

    /// The same, told where the thing stands itself.
    var atThing: SchemaFinding {
        guard let shared else { return self }
        return SchemaFinding(
            rule: rule,
            ruleInText: ruleInText,
            pair: pair,
            location: shared.location,
            detail: detail,
            message: shared.message,
            old: old,
            new: new,
            step: step,
            directions: directions
        )
    }
}
