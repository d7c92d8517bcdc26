import ChangeModel

extension ChangeRule {
    static let multipleOfChanged = ChangeRule(
        "multiple-of-changed",
        .schema,
        .constraint,
        .change,
        .rewriting,
        "numbers must be multiples of another step",
        explanation: """
            Neither step divides the other: requests with old values may be refused, and responses may
            hold values that were ruled out.

            ```yaml
            # before
            type: integer
            multipleOf: 4
            # after
            type: integer
            multipleOf: 6
            ```

            Offer a new property with the new step.

            Source: JSON Schema 2020-12, Validation, section 6.2.1.
            """
    )
}
