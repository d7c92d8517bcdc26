import ChangeModel

extension ChangeRule {
    static let maxItemsRemoved = ChangeRule(
        "max-items-removed",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the greatest number of items was lifted",
        explanation: """
            `maxItems` is gone. Requests go on to be accepted. Responses may hold what the old document
            ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: array
            maxItems: 100
            # after
            type: array
            ```

            Keep the limit in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 6.4.1.
            """
    )
}
