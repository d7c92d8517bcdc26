import ChangeModel

extension ChangeRule {
    static let contentEncodingChanged = ChangeRule(
        "content-encoding-changed",
        .schema,
        .type,
        .change,
        .rewriting,
        "a string holds bytes in another encoding",
        explanation: """
            `contentEncoding` says how bytes became text. Either side decodes with the wrong one and
            gets other bytes, or an error.

            ```yaml
            # before
            type: string
            contentEncoding: base64
            # after
            type: string
            contentEncoding: base64url
            ```

            Add a property in the new encoding beside the old one.

            Source: JSON Schema 2020-12, Validation, section 8.3.
            """
    )
}
