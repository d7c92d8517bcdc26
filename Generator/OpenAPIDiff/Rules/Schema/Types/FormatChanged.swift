import ChangeModel

extension ChangeRule {
    static let formatChanged = ChangeRule(
        "format-changed",
        .schema,
        .type,
        .change,
        .rewriting,
        "a value has another format",
        explanation: """
            `format` names other values: a date is no date-time. Requests in the old format are refused,
            and old clients cannot read the responses.

            ```yaml
            # before
            type: string
            format: date
            # after
            type: string
            format: date-time
            ```

            Add a property with the new format beside the old one.

            Source: JSON Schema 2020-12, Validation, section 7.
            """
    )
}
