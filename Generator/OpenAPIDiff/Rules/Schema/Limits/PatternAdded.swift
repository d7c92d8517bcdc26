import ChangeModel

extension ChangeRule {
    static let patternAdded = ChangeRule(
        "pattern-added",
        .schema,
        .constraint,
        .narrow,
        .narrowing,
        "strings must match a pattern now",
        explanation: """
            `pattern` is new. Requests that were accepted may be refused now, as the new document allows
            less. Responses go on to be understood: whatever is sent now was allowed before.

            ```yaml
            # before
            type: string
            # after
            type: string
            pattern: ^[a-z]+$
            ```

            If the server always checked it, accept the change in the policy and say so.

            Source: JSON Schema 2020-12, Validation, section 6.3.3.
            """
    )
}
