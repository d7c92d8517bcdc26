import ChangeModel

extension ChangeRule {
    static let constRemoved = ChangeRule(
        "const-removed",
        .schema,
        .value,
        .widen,
        .widening,
        "other values are allowed now",
        explanation: """
            `const` is gone. Requests go on to be accepted. An old client that counts on the value,
            often as the tag of an alternative, does not understand another one in a response.

            ```yaml
            # before
            type: string
            const: cat
            # after
            type: string
            ```

            List the values in an `enum` and tell consumers before others are sent.

            Source: JSON Schema 2020-12, Validation, section 6.1.3.
            """
    )
}
