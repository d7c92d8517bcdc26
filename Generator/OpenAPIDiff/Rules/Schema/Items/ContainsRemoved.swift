import ChangeModel

extension ChangeRule {
    static let containsRemoved = ChangeRule(
        "contains-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "no item must follow a certain schema any more",
        explanation: """
            `contains` is gone. Requests go on to be accepted. Responses may hold what the old document
            ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: array
            contains: { const: admin }
            # after
            type: array
            ```

            Keep it in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 10.3.1.3.
            """
    )
}
