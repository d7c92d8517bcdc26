import ChangeModel

extension ChangeRule {
    static let argumentBecameRequired = ChangeRule(
        "swift-argument-became-required",
        .sdk,
        .requiredness,
        .narrow,
        .anywhere(Verdicts(source: .breaking)),
        "an argument can no longer be left out",
        explanation: """
            Calls without it, and those that pass an optional, no longer compile.

            ```swift
            // before
            try await client.listPets()
            // after
            try await client.listPets(limit: 10)
            ```

            Keep the parameter or property optional, with a default on the server.

            Source: TSPL, Functions, Default Parameter Values.
            """
    )
}
