import ChangeModel

extension ChangeRule {
    static let typealiasTargetChanged = ChangeRule(
        "swift-typealias-target-changed",
        .sdk,
        .type,
        .change,
        .anywhere(Verdicts(source: .breaking)),
        "a typealias stands for another type",
        explanation: """
            Values of the alias no longer fit where callers use them as what they were. It is told at the alias, not at
            all that mentions it.

            ```swift
            // before
            public typealias PetID = String
            // after
            public typealias PetID = Int
            ```

            A new component beside the old one lets callers move at their own time.

            Source: TSPL, Type Alias Declaration.
            """
    )
}
