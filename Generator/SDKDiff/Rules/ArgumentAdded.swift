import ChangeModel

extension ChangeRule {
    static let argumentAdded = ChangeRule(
        "swift-argument-added",
        .sdk,
        .existence,
        .add,
        .anywhere(Verdicts(source: .safe)),
        "a function takes a further argument with a default",
        explanation: """
            Calls go on to compile, wherever the argument stands. Two uses of a function do not count, as no caller of a
            generated SDK needs them: the function as a value (`let call = client.getPet`), and as the witness of a
            protocol of the caller's own.

            ```swift
            // before
            func listPets(limit: Int? = nil)
            // after
            func listPets(limit: Int? = nil, tag: String? = nil)
            ```

            Nothing need be done.

            Source: TSPL, Functions, Default Parameter Values.
            """
    )
}
