import ChangeModel

extension ChangeRule {
    static let ifChanged = ChangeRule(
        "if-changed",
        .schema,
        .structure,
        .change,
        .rewriting,
        "a condition is another one",
        explanation: """
            The schema under `if` is another one, so `then` and `else` apply to other values than
            before.

            ```yaml
            # before
            if: { required: [card] }
            # after
            if: { required: [iban] }
            ```

            Compare both by hand.

            Source: JSON Schema 2020-12, Core, section 10.2.2.1.
            """
    )
}
