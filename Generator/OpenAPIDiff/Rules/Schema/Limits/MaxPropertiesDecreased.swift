import ChangeModel

extension ChangeRule {
    static let maxPropertiesDecreased = ChangeRule(
        "max-properties-decreased",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "the greatest number of properties became lower",
        explanation: """
            `maxProperties` allows less than before. Requests that were accepted may be refused now, as
            the new document allows less. Responses go on to be understood: whatever is sent now was
            allowed before.

            ```yaml
            # before
            type: object
            maxProperties: 50
            # after
            type: object
            maxProperties: 10
            ```

            Accept what was accepted until the next major version; answer with a warning of your own
            meanwhile.

            Source: JSON Schema 2020-12, Validation, section 6.5.1.
            """
    )
}
