import ChangeModel

extension ChangeRule {
    static let argumentsReordered = ChangeRule(
        "swift-arguments-reordered",
        .sdk,
        .structure,
        .change,
        .anywhere(Verdicts(source: .breaking)),
        "the arguments of a function stand in another order",
        explanation: """
            Swift wants labels in the order of the declaration, defaulted ones too, so calls that pass two of them the old
            way round no longer compile. Required arguments stand first, then the body, then optional ones, each in the
            document's order; those of initializers in the order of the properties.

            ```swift
            // before
            Pet(name: "Rex", age: 3)
            // after
            Pet(age: 3, name: "Rex")
            ```

            Add parameters and properties at the end of their lists, and do not sort them.

            Source: TSPL, Functions, Argument Labels.
            """
    )
}
