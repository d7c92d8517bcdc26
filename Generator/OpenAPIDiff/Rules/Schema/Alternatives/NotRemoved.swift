import ChangeModel

extension ChangeRule {
    static let notRemoved = ChangeRule(
        "not-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "no values are ruled out any more",
        explanation: """
            `not` is gone. Requests go on to be accepted. Responses may hold what the old document ruled
            out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: string
            not: { const: root }
            # after
            type: string
            ```

            Keep it in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 10.2.1.4.
            """
    )
}
