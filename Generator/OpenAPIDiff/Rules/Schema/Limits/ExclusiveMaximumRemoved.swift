import ChangeModel

extension ChangeRule {
    static let exclusiveMaximumRemoved = ChangeRule(
        "exclusive-maximum-removed",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the bound that numbers stay below was lifted",
        explanation: """
            `exclusiveMaximum` is gone. Requests go on to be accepted. Responses may hold what the old
            document ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: number
            exclusiveMaximum: 200
            # after
            type: number
            ```

            Keep the limit in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 6.2.3.
            """
    )
}
