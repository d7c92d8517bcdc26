import ChangeModel

extension ChangeRule {
    static let ifAdded = ChangeRule(
        "if-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "a condition was added",
        explanation: """
            `if` is new. Requests that were accepted may be refused now, as the new document allows
            less. Responses go on to be understood: whatever is sent now was allowed before.

            ```yaml
            # before
            type: object
            # after
            type: object
            if: { required: [card] }
            ```

            If the server always asked for it, accept the change in the policy.

            Source: JSON Schema 2020-12, Core, section 10.2.2.1.
            """
    )
}
