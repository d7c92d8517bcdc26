import ChangeModel

extension ChangeRule {
    static let exclusiveMinimumIncreased = ChangeRule(
        "exclusive-minimum-increased",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "the bound that numbers stay above became higher",
        explanation: """
            `exclusiveMinimum` allows less than before. Requests that were accepted may be refused now,
            as the new document allows less. Responses go on to be understood: whatever is sent now was
            allowed before.

            ```yaml
            # before
            type: number
            exclusiveMinimum: 0
            # after
            type: number
            exclusiveMinimum: 5
            ```

            Accept what was accepted until the next major version; answer with a warning of your own
            meanwhile.

            Source: JSON Schema 2020-12, Validation, section 6.2.5.
            """
    )
}
