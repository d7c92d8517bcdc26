import ChangeModel

extension ChangeRule {
    static let prefixItemRemoved = ChangeRule(
        "prefix-item-removed",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "a tuple must have one item less",
        explanation: """
            `items: false` closes the tuple behind its `prefixItems`, of which there is one less.
            Requests that were accepted may be refused now, as the new document allows less. Responses
            go on to be understood: whatever is sent now was allowed before.

            ```yaml
            # before
            prefixItems: [{ type: string }, { type: integer }]
            items: false
            # after
            prefixItems: [{ type: string }]
            items: false
            ```

            Ignore what comes behind instead of refusing it.

            Source: JSON Schema 2020-12, Core, section 10.3.1.1.
            """
    )
}
