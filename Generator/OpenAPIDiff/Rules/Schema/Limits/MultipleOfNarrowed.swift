import ChangeModel

extension ChangeRule {
    static let multipleOfNarrowed = ChangeRule(
        "multiple-of-narrowed",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "numbers must be multiples of a greater step",
        explanation: """
            The new step is a multiple of the old one, so fewer values are allowed. Requests that were
            accepted may be refused now, as the new document allows less. Responses go on to be
            understood: whatever is sent now was allowed before.

            ```yaml
            # before
            type: integer
            multipleOf: 5
            # after
            type: integer
            multipleOf: 10
            ```

            Round on the server instead of refusing.

            Source: JSON Schema 2020-12, Validation, section 6.2.1.
            """
    )
}
