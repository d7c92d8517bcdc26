import ChangeModel

extension ChangeRule {
    static let resultRemoved = ChangeRule(
        "swift-result-removed",
        .sdk,
        .type,
        .remove,
        .anywhere(Verdicts(source: .breaking)),
        "a function no longer returns a value",
        explanation: """
            Code that uses the result no longer compiles.

            ```swift
            // before
            let pet = try await client.createPet(body: body)
            // after
            try await client.createPet(body: body)
            ```

            Go on to answer with the value.

            Source: TSPL, Functions.
            """
    )
}
