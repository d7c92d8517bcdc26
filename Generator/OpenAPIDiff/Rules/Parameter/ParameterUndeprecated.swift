import ChangeModel

extension ChangeRule {
    static let parameterUndeprecated = ChangeRule(
        "parameter-undeprecated",
        .parameter,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "a parameter is not deprecated any more",
        explanation: """
            It works as before, and is there to stay.

            ```yaml
            # before
            parameters:
              - {name: limit, in: query, deprecated: true}
            # after
            parameters:
              - {name: limit, in: query}
            ```

            Source: OpenAPI 3.1.1, section "Parameter Object".
            """
    )
}
