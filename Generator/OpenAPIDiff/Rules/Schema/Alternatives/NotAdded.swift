import ChangeModel

extension ChangeRule {
    static let notAdded = ChangeRule(
        "not-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "certain values are ruled out now",
        explanation: """
            `not` is new. Requests that were accepted may be refused now, as the new document allows
            less. Responses go on to be understood: whatever is sent now was allowed before.

            ```yaml
            # before
            type: string
            # after
            type: string
            not: { const: root }
            ```

            If the server always refused them, accept the change in the policy.

            Source: JSON Schema 2020-12, Core, section 10.2.1.4.
            """
    )
}
