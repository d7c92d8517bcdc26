import ChangeModel

extension ChangeRule {
    static let constChanged = ChangeRule(
        "const-changed",
        .schema,
        .value,
        .change,
        .rewriting,
        "the only value allowed is another one",
        explanation: """
            Requests with the old value are refused, and old clients refuse, or do not understand, the
            new one in responses.

            ```yaml
            # before
            const: v1
            # after
            const: v2
            ```

            Allow both values for a while, with `enum`.

            Source: JSON Schema 2020-12, Validation, section 6.1.3.
            """
    )
}
