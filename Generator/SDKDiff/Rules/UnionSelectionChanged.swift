import ChangeModel

extension ChangeRule {
    static let unionSelectionChanged = ChangeRule(
        "swift-union-selection-changed",
        .sdk,
        .structure,
        .change,
        .anywhere(Verdicts(behaviour: .warning)),
        "alternatives are told apart in another way",
        explanation: """
            A discriminator was added, removed, or reads another property. Values that both ways understand may become
            another case, or the unknown one; all code compiles as before.

            ```yaml
            # after
            discriminator: { propertyName: kind }
            ```

            Let servers send what both ways need for a while.

            Source: OpenAPI 3.1.1, Discriminator Object.
            """
    )
}
