import ChangeModel

extension ChangeRule {
    static let enumAdded = ChangeRule(
        "enum-added",
        .schema,
        .value,
        .narrow,
        .narrowing,
        "only certain values are allowed now",
        explanation: """
            `enum` is new. Requests with other values are refused; responses hold values that were
            always allowed.

            ```yaml
            # before
            type: string
            # after
            type: string
            enum: [cat, dog]
            ```

            If the server never knew others, accept the change in the policy.

            Source: JSON Schema 2020-12, Validation, section 6.1.2.
            """
    )
}
