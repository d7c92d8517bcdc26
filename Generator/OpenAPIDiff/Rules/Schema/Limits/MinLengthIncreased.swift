import ChangeModel

extension ChangeRule {
    static let minLengthIncreased = ChangeRule(
        "min-length-increased",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "the least length of a string became higher",
        explanation: """
            `minLength` allows less than before. Requests that were accepted may be refused now, as the
            new document allows less. Responses go on to be understood: whatever is sent now was allowed
            before.

            ```yaml
            # before
            type: string
            minLength: 1
            # after
            type: string
            minLength: 8
            ```

            Accept what was accepted until the next major version; answer with a warning of your own
            meanwhile.

            Source: JSON Schema 2020-12, Validation, section 6.3.2.
            """
    )
}
