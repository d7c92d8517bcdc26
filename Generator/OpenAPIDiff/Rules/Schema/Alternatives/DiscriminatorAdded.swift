import ChangeModel

extension ChangeRule {
    static let discriminatorAdded = ChangeRule(
        "discriminator-added",
        .schema,
        .structure,
        .add,
        .harmless,
        "a discriminator was added",
        explanation: """
            Alternatives are told apart by a property that they already have. Values are what they were.

            ```yaml
            # before
            oneOf: [...]
            # after
            oneOf: [...]
            discriminator: { propertyName: kind }
            ```

            Source: OpenAPI 3.1.1, Discriminator Object.
            """
    )
}
