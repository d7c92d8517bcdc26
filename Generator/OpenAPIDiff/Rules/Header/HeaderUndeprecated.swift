import ChangeModel

extension ChangeRule {
    static let headerUndeprecated = ChangeRule(
        "header-undeprecated",
        .header,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "a header is not deprecated any more",
        explanation: """
            It comes as before, and is there to stay.

            ```yaml
            # before
            deprecated: true
            schema: {type: integer}
            # after
            schema: {type: integer}
            ```

            Source: OpenAPI 3.1.1, section "Header Object".
            """
    )
}
