import ChangeModel

extension ChangeRule {
    static let parameterDeprecated = ChangeRule(
        "parameter-deprecated",
        .parameter,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "a parameter is deprecated now",
        explanation: """
            It works as before.

            ```yaml
            # before
            parameters:
              - {name: limit, in: query}
            # after
            parameters:
              - {name: limit, in: query, deprecated: true}
            ```

            Say what to send instead, and until when this works.

            Source: OpenAPI 3.1.1, section "Parameter Object".
            """
    )
}
