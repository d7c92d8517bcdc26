import ChangeModel

extension ChangeRule {
    static let propertyAddedRequired = ChangeRule(
        "property-added-required",
        .schema,
        .existence,
        .add,
        .narrowing,
        "a required property was added",
        explanation: """
            Old clients do not send it, so the server refuses their requests. In responses it is one
            more property to ignore.

            ```yaml
            # before
            properties:
              name: { type: string }
            # after
            required: [nick]
            properties:
              name: { type: string }
              nick: { type: string }
            ```

            Make it optional, and supply a value on the server.

            Source: JSON Schema 2020-12, Validation, section 6.5.3.
            """
    )
}
