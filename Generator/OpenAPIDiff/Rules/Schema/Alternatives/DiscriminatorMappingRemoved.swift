import ChangeModel

extension ChangeRule {
    static let discriminatorMappingRemoved = ChangeRule(
        "discriminator-mapping-removed",
        .schema,
        .structure,
        .remove,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .safe)),
        "a value of the discriminator has no schema any more",
        explanation: """
            Clients that send the value may be refused, unless it is also the name of a schema.
            Responses do not use it any more.

            ```yaml
            # before
            mapping: { cat: Cat }
            # after
            mapping: {}
            ```

            Keep the value for as long as clients send it.

            Source: OpenAPI 3.1.1, Discriminator Object.
            """
    )
}
