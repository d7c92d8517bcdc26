import ChangeModel

extension ChangeRule {
    static let unionOrderChanged = ChangeRule(
        "swift-union-order-changed",
        .sdk,
        .structure,
        .change,
        .anywhere(Verdicts(behaviour: .warning)),
        "alternatives are tried in another order",
        explanation: """
            Where no discriminator tells, a value becomes the alternative that it fits best, and the first of those that
            fit alike. With another order such a value becomes another case; all code compiles as before.

            ```yaml
            # before
            oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
            # after
            oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }]
            ```

            Add a discriminator, or required properties that only one of the schemas has.

            Source: OpenAPI 3.1.1, Discriminator Object.
            """
    )
}
