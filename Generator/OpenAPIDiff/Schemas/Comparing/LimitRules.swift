import ChangeModel

/// The rules of one keyword that limits numbers, lengths, or counts.
struct LimitRules {
    let keyword: String
    let increased: ChangeRule
    let decreased: ChangeRule
    let added: ChangeRule
    let removed: ChangeRule
    /// What absence means; nil where it means no limit.
    var absent: Int?

    static let minimum = LimitRules(
        keyword: "minimum",
        increased: .minimumIncreased,
        decreased: .minimumDecreased,
        added: .minimumAdded,
        removed: .minimumRemoved
    )
    static let maximum = LimitRules(
        keyword: "maximum",
        increased: .maximumIncreased,
        decreased: .maximumDecreased,
        added: .maximumAdded,
        removed: .maximumRemoved
    )
    static let exclusiveMinimum = LimitRules(
        keyword: "exclusiveMinimum",
        increased: .exclusiveMinimumIncreased,
        decreased: .exclusiveMinimumDecreased,
        added: .exclusiveMinimumAdded,
        removed: .exclusiveMinimumRemoved
    )
    static let exclusiveMaximum = LimitRules(
        keyword: "exclusiveMaximum",
        increased: .exclusiveMaximumIncreased,
        decreased: .exclusiveMaximumDecreased,
        added: .exclusiveMaximumAdded,
        removed: .exclusiveMaximumRemoved
    )
    static let minLength = LimitRules(
        keyword: "minLength",
        increased: .minLengthIncreased,
        decreased: .minLengthDecreased,
        added: .minLengthIncreased,
        removed: .minLengthDecreased,
        absent: 0
    )
    static let maxLength = LimitRules(
        keyword: "maxLength",
        increased: .maxLengthIncreased,
        decreased: .maxLengthDecreased,
        added: .maxLengthAdded,
        removed: .maxLengthRemoved
    )
    static let minItems = LimitRules(
        keyword: "minItems",
        increased: .minItemsIncreased,
        decreased: .minItemsDecreased,
        added: .minItemsAdded,
        removed: .minItemsRemoved,
        absent: 0
    )
    static let maxItems = LimitRules(
        keyword: "maxItems",
        increased: .maxItemsIncreased,
        decreased: .maxItemsDecreased,
        added: .maxItemsAdded,
        removed: .maxItemsRemoved
    )
    static let minProperties = LimitRules(
        keyword: "minProperties",
        increased: .minPropertiesIncreased,
        decreased: .minPropertiesDecreased,
        added: .minPropertiesAdded,
        removed: .minPropertiesRemoved,
        absent: 0
    )
    static let maxProperties = LimitRules(
        keyword: "maxProperties",
        increased: .maxPropertiesIncreased,
        decreased: .maxPropertiesDecreased,
        added: .maxPropertiesAdded,
        removed: .maxPropertiesRemoved
    )
    static let minContains = LimitRules(
        keyword: "minContains",
        increased: .minContainsIncreased,
        decreased: .minContainsDecreased,
        added: .minContainsIncreased,
        removed: .minContainsDecreased,
        absent: 1
    )
    static let maxContains = LimitRules(
        keyword: "maxContains",
        increased: .maxContainsIncreased,
        decreased: .maxContainsDecreased,
        added: .maxContainsAdded,
        removed: .maxContainsRemoved
    )
}
