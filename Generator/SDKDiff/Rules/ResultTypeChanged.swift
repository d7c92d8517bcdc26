import ChangeModel

extension ChangeRule {
    static let resultTypeChanged = ChangeRule(
        "swift-result-type-changed",
        .sdk,
        .type,
        .change,
        .anywhere(Verdicts(source: .breaking)),
        "a function returns another type",
        explanation: """
            Code that gives the result a type, or uses its members, no longer compiles. A second documented answer counts:
            the result becomes an enum with a case for each. So does a list that comes in pages now, as its items are
            asked for later.

            ```swift
            // before
            let pet: Pet = try await client.getPet(id: "1")
            // after
            switch try await client.getPet(id: "1") { case .ok(let pet): … }
            ```

            A new operation beside the old one lets callers move at their own time.

            Source: TSPL, Functions.
            """
    )
}
