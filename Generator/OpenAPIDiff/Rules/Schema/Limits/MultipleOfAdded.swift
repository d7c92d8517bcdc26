import ChangeModel

extension ChangeRule {
    static let multipleOfAdded = ChangeRule(
        "multiple-of-added",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "numbers must be a multiple now",
        explanation: """
            `multipleOf` is new. Requests that were accepted may be refused now, as the new document
            allows less. Responses go on to be understood: whatever is sent now was allowed before.

            ```yaml
            # before
            type: integer
            # after
            type: integer
            multipleOf: 5
            ```

            Round on the server instead of refusing.

            Source: JSON Schema 2020-12, Validation, section 6.2.1.
            """
    )
}
