import ChangeModel

extension ChangeRule {
    static let maxLengthDecreased = ChangeRule(
        "max-length-decreased",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "the greatest length of a string became lower",
        explanation: """
            `maxLength` allows less than before. Requests that were accepted may be refused now, as the
            new document allows less. Responses go on to be understood: whatever is sent now was allowed
            before.

            ```yaml
            # before
            type: string
            maxLength: 255
            # after
            type: string
            maxLength: 64
            ```

            Accept what was accepted until the next major version; answer with a warning of your own
            meanwhile.

            Source: JSON Schema 2020-12, Validation, section 6.3.1.
            """
    )
}
