import ChangeModel

extension ChangeRule {
    static let parameterRemovedAfterDeprecation = ChangeRule(
        "parameter-removed-after-deprecation",
        .parameter,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "a parameter was removed that had been deprecated",
        explanation: """
            What was announced has come. The change carries the value of `x-sunset`, if there was one, so
            that the policy can say whether the day has come too.

            ```yaml
            # before
            parameters:
              - {name: limit, in: query, deprecated: true}
            # after
            parameters: []
            ```

            Remove it only after the day that `x-sunset` names.

            Source: OpenAPI 3.1.1, section "Parameter Object"; RFC 8594.
            """
    )
}
