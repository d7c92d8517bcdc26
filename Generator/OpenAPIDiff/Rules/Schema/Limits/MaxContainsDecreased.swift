import ChangeModel

extension ChangeRule {
    static let maxContainsDecreased = ChangeRule(
        "max-contains-decreased",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "the greatest number of items that match `contains` became lower",
        explanation: """
            `maxContains` allows less than before. Requests that were accepted may be refused now, as
            the new document allows less. Responses go on to be understood: whatever is sent now was
            allowed before.

            ```yaml
            # before
            type: array
            maxContains: 5
            # after
            type: array
            maxContains: 2
            ```

            Accept what was accepted until the next major version; answer with a warning of your own
            meanwhile.

            Source: JSON Schema 2020-12, Validation, section 6.4.4.
            """
    )
}
