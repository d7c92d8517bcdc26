import ChangeModel

extension ChangeRule {
    static let propertyBecameOptional = ChangeRule(
        "swift-property-became-optional",
        .sdk,
        .requiredness,
        .widen,
        .anywhere(Verdicts(source: .breaking)),
        "a property is optional now",
        explanation: """
            Reading it as a plain value no longer compiles: the property may be absent or null now. Setting it, and making
            the value with its initializer, goes on to work.

            ```swift
            // before
            print(pet.name.count)
            // after
            print(pet.name?.count ?? 0)
            ```

            Keep the property in `required`, and not nullable, if servers always send it.

            Source: TSPL, Optional Chaining.
            """
    )
}
