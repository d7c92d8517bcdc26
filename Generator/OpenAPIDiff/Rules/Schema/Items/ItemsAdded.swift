import ChangeModel

extension ChangeRule {
    static let itemsAdded = ChangeRule(
        "items-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "items must follow a schema now",
        explanation: """
            `items` is new where anything was allowed. Requests that were accepted may be refused now,
            as the new document allows less. Responses go on to be understood: whatever is sent now was
            allowed before.

            ```yaml
            # before
            type: array
            # after
            type: array
            items: { type: string }
            ```

            If the server always asked for it, accept the change in the policy.

            Source: JSON Schema 2020-12, Core, section 10.3.1.2.
            """
    )
}
