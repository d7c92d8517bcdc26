import ChangeModel

extension ChangeRule {
    static let responseStatusGeneralized = ChangeRule(
        "response-status-generalized",
        .response,
        .existence,
        .widen,
        .harmless,
        "a range or the default stands for an answer now",
        explanation: """
            The status is not named any more, but covered: what the answer holds is compared with what
            covers it, and told where it differs.

            ```yaml
            # before
            responses:
              "404": {}
            # after
            responses:
              4XX: {}
            ```

            Source: OpenAPI 3.1.1, section "Responses Object".
            """
    )
}
