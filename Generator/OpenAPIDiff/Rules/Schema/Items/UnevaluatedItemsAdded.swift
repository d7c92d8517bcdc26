import ChangeModel

extension ChangeRule {
    static let unevaluatedItemsAdded = ChangeRule(
        "unevaluated-items-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "items that no part of a schema knows are restricted now",
        explanation: """
            `unevaluatedItems` is new. Requests that were accepted may be refused now, as the new
            document allows less. Responses go on to be understood: whatever is sent now was allowed
            before.

            ```yaml
            # before
            prefixItems: [{ type: string }]
            # after
            prefixItems: [{ type: string }]
            unevaluatedItems: false
            ```

            Ignore such items in requests rather than refuse them.

            Source: JSON Schema 2020-12, Core, section 11.2.
            """
    )
}
