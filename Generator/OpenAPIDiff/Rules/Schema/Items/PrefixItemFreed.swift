import ChangeModel

extension ChangeRule {
    static let prefixItemFreed = ChangeRule(
        "prefix-item-freed",
        .schema,
        .structure,
        .widen,
        .widening,
        "an item at a fixed place need not follow a schema any more",
        explanation: """
            An entry of `prefixItems` is gone from an array that is open behind them, so that anything
            is allowed there. Requests go on to be accepted. Responses may hold what the old document
            ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: array
            prefixItems: [{ type: string }]
            # after
            type: array
            ```

            Keep it in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 10.3.1.1.
            """
    )
}
