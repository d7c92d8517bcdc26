import ChangeModel

extension ChangeRule {
    static let minimumIncreased = ChangeRule(
        "minimum-increased",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "the least number allowed became higher",
        explanation: """
            `minimum` allows less than before. Requests that were accepted may be refused now, as the
            new document allows less. Responses go on to be understood: whatever is sent now was allowed
            before.

            ```yaml
            # before
            type: integer
            minimum: 1
            # after
            type: integer
            minimum: 5
            ```

            Accept what was accepted until the next major version; answer with a warning of your own
            meanwhile.

            Source: JSON Schema 2020-12, Validation, section 6.2.4.
            """
    )
}
