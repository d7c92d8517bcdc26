import ChangeModel

extension ChangeRule {
    static let unevaluatedPropertiesAdded = ChangeRule(
        "unevaluated-properties-added",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "properties that no part of a schema knows are restricted now",
        explanation: """
            `unevaluatedProperties` is new. Requests that were accepted may be refused now, as the new
            document allows less. Responses go on to be understood: whatever is sent now was allowed
            before.

            ```yaml
            # before
            allOf: [...]
            # after
            allOf: [...]
            unevaluatedProperties: false
            ```

            Ignore unknown properties in requests rather than refuse them.

            Source: JSON Schema 2020-12, Core, section 11.3.
            """
    )
}
