import ChangeModel

extension ChangeRule {
    static let argumentRemoved = ChangeRule(
        "swift-argument-removed",
        .sdk,
        .existence,
        .remove,
        .anywhere(Verdicts(source: .breaking)),
        "a function no longer takes an argument",
        explanation: """
            Calls that pass it no longer compile; those that left it to its default do.

            ```swift
            // before
            try await client.listPets(limit: 10, debug: true)
            // after: extra argument 'debug' in call
            ```

            Keep the parameter in the document, deprecated, for a release; the server can ignore it.

            Source: TSPL, Functions.
            """
    )
}
