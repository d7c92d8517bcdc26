import ChangeModel

extension ChangeRule {
    static let enumValueRemoved = ChangeRule(
        "enum-value-removed",
        .schema,
        .value,
        .narrow,
        .narrowing,
        "a value is not allowed any more",
        explanation: """
            Requests with the value are refused. Responses hold values that were always allowed.

            ```yaml
            # before
            enum: [cat, dog, fish]
            # after
            enum: [cat, dog]
            ```

            Accept the value for as long as clients send it.

            Source: JSON Schema 2020-12, Validation, section 6.1.2.
            """
    )
}
