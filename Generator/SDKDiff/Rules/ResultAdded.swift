import ChangeModel

extension ChangeRule {
    static let resultAdded = ChangeRule(
        "swift-result-added",
        .sdk,
        .type,
        .add,
        .anywhere(Verdicts(source: .warning)),
        "a function that returned nothing returns a value",
        explanation: """
            Calls go on to compile, with a warning that the result is unused.

            ```swift
            // before
            try await client.deletePet(id: "1")
            // after
            _ = try await client.deletePet(id: "1")
            ```

            Nothing can be done in the document.

            Source: TSPL, Attributes, `discardableResult`.
            """
    )
}
