import ChangeModel

extension ChangeRule {
    static let propertyAdded = ChangeRule(
        "property-added",
        .schema,
        .existence,
        .add,
        .harmless,
        "an optional property was added",
        explanation: """
            Clients need not send it, and those that read tolerantly ignore it in responses. Only a
            client that refuses unknown properties minds.

            ```yaml
            # before
            properties:
              name: { type: string }
            # after
            properties:
              name: { type: string }
              nick: { type: string }
            ```

            Nothing: this is how an API grows.

            Source: JSON Schema 2020-12, Core, section 10.3.2.1.
            """
    )
}
