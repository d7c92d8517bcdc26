import ChangeModel

extension ChangeRule {
    static let documentationChanged = ChangeRule(
        "documentation-changed",
        .schema,
        .documentation,
        .change,
        .anywhere(.unaffected),
        "a text or an example was changed",
        explanation: """
            A title, a description, a summary or an example says something else to readers. Nothing that
            is sent depends on it.

            ```yaml
            # before
            description: A pet
            # after
            description: A pet that is for sale
            ```

            Source: JSON Schema 2020-12, Validation, section 9.1.
            """
    )
}
