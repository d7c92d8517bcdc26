import ChangeModel

extension ChangeRule {
    static let parameterContentChanged = ChangeRule(
        "parameter-content-changed",
        .parameter,
        .serialization,
        .change,
        .rewriting,
        "a parameter is sent in another media type, or in none",
        explanation: """
            With `content` a value is written as the media type says, with `schema` as the style says.
            Clients made from the old document write it as the server does not read it any more.

            ```yaml
            # before
            parameters:
              - name: filter
                in: query
                schema: {type: object}
            # after
            parameters:
              - name: filter
                in: query
                content: {application/json: {schema: {type: object}}}
            ```

            Add a parameter under another name.

            Source: OpenAPI 3.1.1, section "Parameter Object", `content`.
            """
    )
}
