import ChangeModel

extension ChangeRule {
    static let argumentBecameOptional = ChangeRule(
        "swift-argument-became-optional",
        .sdk,
        .requiredness,
        .widen,
        .anywhere(Verdicts(source: .safe)),
        "an argument can be left out now",
        explanation: """
            Calls that pass it go on to compile. Where it moved behind others for that reason, `swift-arguments-reordered`
            tells it.

            ```swift
            // before
            func listPets(limit: Int)
            // after
            func listPets(limit: Int? = nil)
            ```

            Nothing need be done.

            Source: TSPL, Functions, Default Parameter Values.
            """
    )
}
