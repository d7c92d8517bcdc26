import ChangeModel

extension ChangeRule {
    static let constantValueChanged = ChangeRule(
        "swift-constant-value-changed",
        .sdk,
        .value,
        .change,
        .anywhere(Verdicts(behaviour: .breaking)),
        "a constant has another value",
        explanation: """
            The only value that a parameter or property may have is another one. All code compiles, and calls send the new
            value; code that compares with the old one goes another way.

            ```yaml
            # before
            kind: { const: pet.v1 }
            # after
            kind: { const: pet.v2 }
            ```

            Allow both values for a while.

            Source: JSON Schema 2020-12, Validation, section 6.1.3.
            """
    )
}
