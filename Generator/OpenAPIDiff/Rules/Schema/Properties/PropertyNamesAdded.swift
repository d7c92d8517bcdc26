import ChangeModel

extension ChangeRule {
    static let propertyNamesAdded = ChangeRule(
        "property-names-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "names of properties must follow a schema now",
        explanation: """
            `propertyNames` is new. Requests that were accepted may be refused now, as the new document
            allows less. Responses go on to be understood: whatever is sent now was allowed before.

            ```yaml
            # before
            type: object
            # after
            type: object
            propertyNames: { maxLength: 20 }
            ```

            If the server always asked for it, accept the change in the policy.

            Source: JSON Schema 2020-12, Core, section 10.3.2.4.
            """
    )
}
