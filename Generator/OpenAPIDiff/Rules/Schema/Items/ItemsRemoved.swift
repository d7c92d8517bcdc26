import ChangeModel

extension ChangeRule {
    static let itemsRemoved = ChangeRule(
        "items-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "items need not follow a schema any more",
        explanation: """
            `items` is gone. Requests go on to be accepted. Responses may hold what the old document
            ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: array
            items: { type: string }
            # after
            type: array
            ```

            Keep it in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 10.3.1.2.
            """
    )
}
