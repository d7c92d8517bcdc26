import ChangeModel

extension ChangeRule {
    static let discriminatorRemoved = ChangeRule(
        "discriminator-removed",
        .schema,
        .structure,
        .remove,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "a discriminator was removed",
        explanation: """
            Clients that chose the alternative by the property may not find it in responses any more.
            Values are what they were.

            ```yaml
            # before
            oneOf: [...]
            discriminator: { propertyName: kind }
            # after
            oneOf: [...]
            ```

            Keep the property in all alternatives.

            Source: OpenAPI 3.1.1, Discriminator Object.
            """
    )
}
