import ChangeModel

extension ChangeRule {
    static let minItemsRemoved = ChangeRule(
        "min-items-removed",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the least number of items was lifted",
        explanation: """
            `minItems` is gone. Requests go on to be accepted. Responses may hold what the old document
            ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: array
            minItems: 1
            # after
            type: array
            ```

            Keep the limit in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 6.4.2.
            """
    )
}
