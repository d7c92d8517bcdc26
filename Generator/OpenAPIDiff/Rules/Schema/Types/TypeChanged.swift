import ChangeModel

extension ChangeRule {
    static let typeChanged = ChangeRule(
        "type-changed",
        .schema,
        .type,
        .change,
        .rewriting,
        "a value has another type",
        explanation: """
            Neither the old types hold the new ones nor the other way round: requests with old values
            are refused, and old clients cannot read the responses.

            ```yaml
            # before
            type: string
            # after
            type: integer
            ```

            Add a property of the new type beside the old one and deprecate the old one.

            Source: JSON Schema 2020-12, Validation, section 6.1.1.
            """
    )
}
