import ChangeModel

extension ChangeRule {
    static let argumentRenamed = ChangeRule(
        "swift-argument-renamed",
        .sdk,
        .naming,
        .change,
        .anywhere(Verdicts(source: .breaking)),
        "an argument has another label",
        explanation: """
            The same parameter, property or place in the path has another name, in the document or in Swift. Calls with the
            old label no longer compile. Servers never see the name of a path parameter, so the wire may be as it was.

            ```swift
            // before: GET /pets/{id}
            try await client.getPet(id: "1")
            // after: GET /pets/{petId}
            try await client.getPet(petId: "1")
            ```

            Keep the name, or let `generate --since OLD` write a deprecated overload with the old label.

            Source: TSPL, Functions, Argument Labels.
            """
    )
}
