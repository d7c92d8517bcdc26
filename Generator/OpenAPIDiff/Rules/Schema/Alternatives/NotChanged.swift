import ChangeModel

extension ChangeRule {
    static let notChanged = ChangeRule(
        "not-changed",
        .schema,
        .structure,
        .change,
        .rewriting,
        "other values are ruled out",
        explanation: """
            The schema under `not` is another one, and the old and the new values are not proven to be
            the same.

            ```yaml
            # before
            not: { const: root }
            # after
            not: { const: admin }
            ```

            Compare both by hand.

            Source: JSON Schema 2020-12, Core, section 10.2.1.4.
            """
    )
}
