import ChangeModel

extension ChangeRule {
    static let operationDeprecated = ChangeRule(
        "operation-deprecated",
        .operation,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "an operation is deprecated now",
        explanation: """
            It works as before. A new SDK warns those who call it.

            ```yaml
            # before
            get: {}
            # after
            get:
              deprecated: true
              x-sunset: 2027-06-30
            ```

            Say what to call instead, and until when this works.

            Source: OpenAPI 3.1.1, section "Operation Object".
            """
    )
}
