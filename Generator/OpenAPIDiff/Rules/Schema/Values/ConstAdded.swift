import ChangeModel

extension ChangeRule {
    static let constAdded = ChangeRule(
        "const-added",
        .schema,
        .value,
        .narrow,
        .narrowing,
        "only one value is allowed now",
        explanation: """
            `const` is new. Requests with another value are refused; responses hold a value that was
            always allowed.

            ```yaml
            # before
            type: string
            # after
            type: string
            const: cat
            ```

            If the server never knew others, accept the change in the policy.

            Source: JSON Schema 2020-12, Validation, section 6.1.3.
            """
    )
}
