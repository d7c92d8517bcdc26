import ChangeModel

extension ChangeRule {
    static let headerRemovedOptional = ChangeRule(
        "header-removed-optional",
        .header,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .warning)),
        "a header that could come was removed",
        explanation: """
            Clients had to do without it at times, and always have to from now on.

            ```yaml
            # before
            headers:
              X-Total: {schema: {type: integer}}
            # after
            headers: {}
            ```

            Go on to send it.

            Source: OpenAPI 3.1.1, section "Header Object".
            """
    )
}
