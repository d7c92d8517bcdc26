import ChangeModel

extension ChangeRule {
    static let extensibleEnumValueAdded = ChangeRule(
        "extensible-enum-value-added",
        .schema,
        .value,
        .widen,
        .harmless,
        "one more value is known",
        explanation: """
            `x-extensible-enum` lists values and says that others may come, so every client is prepared.

            ```yaml
            # before
            x-extensible-enum: [cat, dog]
            # after
            x-extensible-enum: [cat, dog, fish]
            ```

            Source: the extension `x-extensible-enum`.
            """
    )
}
