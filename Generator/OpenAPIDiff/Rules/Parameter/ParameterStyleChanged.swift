import ChangeModel

extension ChangeRule {
    static let parameterStyleChanged = ChangeRule(
        "parameter-style-changed",
        .parameter,
        .serialization,
        .change,
        .rewriting,
        "the values of a parameter are written in another style",
        explanation: """
            Clients made from the old document write the value as the server does not read it any more.
            Styles that make the same text of all values that the schema allows are no change.

            ```yaml
            # before
            parameters:
              - {name: ids, in: query, style: form, explode: false}
            # after
            parameters:
              - {name: ids, in: query, style: pipeDelimited, explode: false}
            ```

            Add a parameter under another name.

            Source: OpenAPI 3.1.1, section "Style Values".
            """
    )
}
