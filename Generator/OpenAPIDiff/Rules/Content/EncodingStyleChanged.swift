import ChangeModel

extension ChangeRule {
    static let encodingStyleChanged = ChangeRule(
        "encoding-style-changed",
        .requestBody,
        .serialization,
        .change,
        .rewriting,
        "a field of a form is written in another style",
        explanation: """
            Clients made from the old document write the field as the server does not read it any more.

            ```yaml
            # before
            encoding:
              ids: {style: form, explode: true}
            # after
            encoding:
              ids: {style: pipeDelimited, explode: false}
            ```

            Accept both forms.

            Source: OpenAPI 3.1.1, section "Encoding Object".
            """
    )
}
