import ChangeModel

extension ChangeRule {
    static let unevaluatedItemsRemoved = ChangeRule(
        "unevaluated-items-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "items that no part of a schema knows are not restricted any more",
        explanation: """
            `unevaluatedItems` is gone. Requests go on to be accepted. Responses may hold what the old
            document ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            prefixItems: [{ type: string }]
            unevaluatedItems: false
            # after
            prefixItems: [{ type: string }]
            ```

            Keep it in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 11.2.
            """
    )
}
