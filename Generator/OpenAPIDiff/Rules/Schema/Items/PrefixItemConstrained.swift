import ChangeModel

extension ChangeRule {
    static let prefixItemConstrained = ChangeRule(
        "prefix-item-constrained",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "an item at a fixed place must follow a schema now",
        explanation: """
            An entry of `prefixItems` is new in an array that is open behind them, where anything was
            allowed. Requests that were accepted may be refused now, as the new document allows less.
            Responses go on to be understood: whatever is sent now was allowed before.

            ```yaml
            # before
            type: array
            # after
            type: array
            prefixItems: [{ type: string }]
            ```

            If the server always asked for it, accept the change in the policy.

            Source: JSON Schema 2020-12, Core, section 10.3.1.1.
            """
    )
}
