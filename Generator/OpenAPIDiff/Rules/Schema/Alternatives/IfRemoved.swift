import ChangeModel

extension ChangeRule {
    static let ifRemoved = ChangeRule(
        "if-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "a condition was removed",
        explanation: """
            `if` is gone. Requests go on to be accepted. Responses may hold what the old document ruled
            out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: object
            if: { required: [card] }
            # after
            type: object
            ```

            Keep it in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 10.2.2.1.
            """
    )
}
