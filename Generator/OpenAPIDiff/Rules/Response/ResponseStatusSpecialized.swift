import ChangeModel

extension ChangeRule {
    static let responseStatusSpecialized = ChangeRule(
        "response-status-specialized",
        .response,
        .existence,
        .narrow,
        .harmless,
        "an answer is named that a range or the default covered",
        explanation: """
            What the answer holds is compared with what covered it, and told where it differs.

            ```yaml
            # before
            responses:
              default: {}
            # after
            responses:
              "404": {}
              default: {}
            ```

            Source: OpenAPI 3.1.1, section "Responses Object".
            """
    )
}
