import ChangeModel

extension ChangeRule {
    static let discriminatorMappingAdded = ChangeRule(
        "discriminator-mapping-added",
        .schema,
        .structure,
        .add,
        .harmless,
        "a value of the discriminator was given a schema",
        explanation: """
            One more value is known. Whether an alternative is new is told by a change of its own.

            ```yaml
            # before
            discriminator:
              propertyName: kind
            # after
            discriminator:
              propertyName: kind
              mapping: { cat: Cat }
            ```

            Source: OpenAPI 3.1.1, Discriminator Object.
            """
    )
}
