import ChangeModel

extension ChangeRule {
    static let argumentAddedRequired = ChangeRule(
        "swift-argument-added-required",
        .sdk,
        .existence,
        .add,
        .anywhere(Verdicts(source: .breaking)),
        "a function needs a further argument",
        explanation: """
            Calls without the argument no longer compile.

            ```swift
            // before
            try await client.listPets()
            // after
            try await client.listPets(tenant: "acme")
            ```

            Make the parameter or property optional in the document, with a default on the server.

            Source: TSPL, Functions.
            """
    )
}
