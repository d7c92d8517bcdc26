import ChangeModel

extension ChangeRule {
    static let uniqueItemsAdded = ChangeRule(
        "unique-items-added",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "items must be unique now",
        explanation: """
            `uniqueItems` is true now. Requests that were accepted may be refused now, as the new
            document allows less. Responses go on to be understood: whatever is sent now was allowed
            before.

            ```yaml
            # before
            type: array
            # after
            type: array
            uniqueItems: true
            ```

            Drop duplicates on the server instead of refusing them.

            Source: JSON Schema 2020-12, Validation, section 6.4.3.
            """
    )
}
