import ChangeModel

extension ChangeRule {
    static let formatAdded = ChangeRule(
        "format-added",
        .schema,
        .type,
        .narrow,
        .narrowing,
        "a value must have a format now",
        explanation: """
            `format` is new. A server that checks it refuses requests it accepted; responses go on to be
            understood by those who read plain values.

            ```yaml
            # before
            type: string
            # after
            type: string
            format: uuid
            ```

            If the values always had the format, accept the change in the policy.

            Source: JSON Schema 2020-12, Validation, section 7.
            """
    )
}
