package import ChangeModel

/// The rules of the changes that a policy finds.
package enum PolicyChangeRules {
    /// Sorted by id.
    package static let all: [ChangeRule] = [
        .removedBeforeSunset, .sunsetMissing, .sunsetMovedNearer, .sunsetRemoved, .sunsetTooNear,
        .sunsetUnreadable,
    ]
}
