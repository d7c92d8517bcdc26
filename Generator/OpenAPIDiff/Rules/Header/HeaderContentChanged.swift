import ChangeModel

extension ChangeRule {
    static let headerContentChanged = ChangeRule(
        "header-content-changed",
        .header,
        .serialization,
        .change,
        .rewriting,
        "a header is sent in another media type, or in none",
        explanation: """
            With `content` a value is written as the media type says, with `schema` as a list or plain text.
            Clients made from the old document read it wrongly.

            ```yaml
            # before
            headers:
              X-Filter: {schema: {type: string}}
            # after
            headers:
              X-Filter: {content: {application/json: {}}}
            ```

            Add a header under another name.

            Source: OpenAPI 3.1.1, section "Header Object".
            """
    )
}
