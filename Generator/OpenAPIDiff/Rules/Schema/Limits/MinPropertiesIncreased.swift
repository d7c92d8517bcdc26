import ChangeModel

extension ChangeRule {
    static let minPropertiesIncreased = ChangeRule(
        "min-properties-increased",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "the least number of properties became higher",
        explanation: """
            `minProperties` allows less than before. Requests that were accepted may be refused now, as
            the new document allows less. Responses go on to be understood: whatever is sent now was
            allowed before.

            ```yaml
            # before
            type: object
            minProperties: 1
            # after
            type: object
            minProperties: 2
            ```

            Accept what was accepted until the next major version; answer with a warning of your own
            meanwhile.

            Source: JSON Schema 2020-12, Validation, section 6.5.2.
            """
    )
}
