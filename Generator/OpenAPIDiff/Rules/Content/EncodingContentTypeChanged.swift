import ChangeModel

extension ChangeRule {
    static let encodingContentTypeChanged = ChangeRule(
        "encoding-content-type-changed",
        .requestBody,
        .serialization,
        .change,
        .rewriting,
        "a part of a body is sent in another media type",
        explanation: """
            Clients made from the old document send the part in the old type, and expect it so.

            ```yaml
            # before
            encoding:
              photo: {contentType: image/png}
            # after
            encoding:
              photo: {contentType: image/jpeg}
            ```

            Name both types: `image/png, image/jpeg`.

            Source: OpenAPI 3.1.1, section "Encoding Object".
            """
    )
}
