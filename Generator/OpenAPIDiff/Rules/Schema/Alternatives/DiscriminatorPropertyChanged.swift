import ChangeModel

extension ChangeRule {
    static let discriminatorPropertyChanged = ChangeRule(
        "discriminator-property-changed",
        .schema,
        .structure,
        .change,
        .rewriting,
        "alternatives are told apart by another property",
        explanation: """
            Old clients choose by the old property and send it: neither side finds what it looks for.

            ```yaml
            # before
            discriminator: { propertyName: kind }
            # after
            discriminator: { propertyName: type }
            ```

            Send and accept both properties for a while.

            Source: OpenAPI 3.1.1, Discriminator Object.
            """
    )
}
