import ChangeModel

extension ChangeRule {
    static let defaultArgumentChanged = ChangeRule(
        "swift-default-argument-changed",
        .sdk,
        .value,
        .change,
        .anywhere(Verdicts(behaviour: .breaking)),
        "an argument has another default",
        explanation: """
            Calls that leave the argument out compile as before and send something else: to another server, or with
            another value in the base URL.

            ```swift
            // before
            init(server: Server = .production)
            // after
            init(server: Server = .sandbox)
            ```

            Add the new default under a name of its own, and let callers choose it.

            Source: TSPL, Functions, Default Parameter Values.
            """
    )
}
