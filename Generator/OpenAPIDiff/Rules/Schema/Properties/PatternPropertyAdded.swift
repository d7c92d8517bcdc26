import ChangeModel

extension ChangeRule {
    static let patternPropertyAdded = ChangeRule(
        "pattern-property-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "properties whose names match a pattern must follow a schema now",
        explanation: """
            An entry of `patternProperties` is new. Requests that were accepted may be refused now, as
            the new document allows less. Responses go on to be understood: whatever is sent now was
            allowed before.

            ```yaml
            # before
            type: object
            # after
            type: object
            patternProperties:
              ^x-: { type: string }
            ```

            If the server always asked for it, accept the change in the policy.

            Source: JSON Schema 2020-12, Core, section 10.3.2.2.
            """
    )
}
