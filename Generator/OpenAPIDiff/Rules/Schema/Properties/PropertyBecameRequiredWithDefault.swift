import ChangeModel

extension ChangeRule {
    static let propertyBecameRequiredWithDefault = ChangeRule(
        "property-became-required-with-default",
        .schema,
        .requiredness,
        .narrow,
        .narrowing,
        "a property with a default became required",
        explanation: """
            A default is an annotation: a server that checks `required` by the letter refuses requests
            without the property. Responses always have it, which no client minds.

            ```yaml
            # before
            properties:
              kind: { type: string, default: cat }
            # after
            required: [kind]
            properties:
              kind: { type: string, default: cat }
            ```

            Leave it out of `required`: the default says what its absence means.

            Source: JSON Schema 2020-12, Validation, section 9.2.
            """
    )
}
