import ChangeModel

extension ChangeRule {
    static let propertyAddedRequiredWithDefault = ChangeRule(
        "property-added-required-with-default",
        .schema,
        .existence,
        .add,
        .narrowing,
        "a required property with a default was added",
        explanation: """
            A default is an annotation: a server that checks `required` by the letter refuses requests
            of old clients all the same. In responses it is one more property to ignore.

            ```yaml
            # before
            properties:
              name: { type: string }
            # after
            required: [kind]
            properties:
              name: { type: string }
              kind: { type: string, default: cat }
            ```

            Leave it out of `required`: that is what a default is for.

            Source: JSON Schema 2020-12, Validation, section 9.2.
            """
    )
}
