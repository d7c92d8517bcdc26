import ChangeModel

extension ChangeRule {
    static let nonSuccessStatusRemoved = ChangeRule(
        "non-success-status-removed",
        .response,
        .existence,
        .remove,
        .harmless,
        "there is one answer less for what does not succeed",
        explanation: """
            What clients do about it is never done any more. Code that names the answer may not compile with
            a new SDK.

            ```yaml
            # before
            responses:
              "404": {}
              "409": {}
            # after
            responses:
              "404": {}
            ```

            Source: OpenAPI 3.1.1, section "Responses Object".
            """
    )
}
