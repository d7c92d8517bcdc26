import ChangeModel

extension ChangeRule {
    static let containsAdded = ChangeRule(
        "contains-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "some item must follow a schema now",
        explanation: """
            `contains` is new. Requests that were accepted may be refused now, as the new document
            allows less. Responses go on to be understood: whatever is sent now was allowed before.

            ```yaml
            # before
            type: array
            # after
            type: array
            contains: { const: admin }
            ```

            If the server always asked for it, accept the change in the policy.

            Source: JSON Schema 2020-12, Core, section 10.3.1.3.
            """
    )
}
