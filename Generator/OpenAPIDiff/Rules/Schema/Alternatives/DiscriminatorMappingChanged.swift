import ChangeModel

extension ChangeRule {
    static let discriminatorMappingChanged = ChangeRule(
        "discriminator-mapping-changed",
        .schema,
        .structure,
        .change,
        .both(
            request: Verdicts(wire: .warning, behaviour: .warning),
            response: Verdicts(wire: .warning, behaviour: .warning)
        ),
        "a value of the discriminator stands for another schema",
        explanation: """
            Both sides read the same value as another alternative, if the two differ.

            ```yaml
            # before
            mapping: { cat: Cat }
            # after
            mapping: { cat: HouseCat }
            ```

            Use a new value for the new schema.

            Source: OpenAPI 3.1.1, Discriminator Object.
            """
    )
}
