import ChangeModel

extension ChangeRule {
    static let contentMediaTypeChanged = ChangeRule(
        "content-media-type-changed",
        .schema,
        .type,
        .change,
        .rewriting,
        "a string holds another kind of content",
        explanation: """
            `contentMediaType` says what is in the string. Whoever reads it by the old document expects
            something else.

            ```yaml
            # before
            type: string
            contentMediaType: application/json
            # after
            type: string
            contentMediaType: application/xml
            ```

            Add a property for the new kind beside the old one.

            Source: JSON Schema 2020-12, Validation, section 8.4.
            """
    )
}
