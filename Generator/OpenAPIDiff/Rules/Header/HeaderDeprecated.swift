import ChangeModel

extension ChangeRule {
    static let headerDeprecated = ChangeRule(
        "header-deprecated",
        .header,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "a header is deprecated now",
        explanation: """
            It comes as before.

            ```yaml
            # before
            schema: {type: integer}
            # after
            deprecated: true
            schema: {type: integer}
            ```

            Say what to use instead, and until when it comes.

            Source: OpenAPI 3.1.1, section "Header Object".
            """
    )
}
