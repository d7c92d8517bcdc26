import ChangeModel

extension ChangeRule {
    static let emptyValueForbidden = ChangeRule(
        "empty-value-forbidden",
        .parameter,
        .constraint,
        .narrow,
        .narrowing,
        "a parameter may not be sent without a value any more",
        explanation: """
            Clients that send only the name are refused.

            ```yaml
            # before
            parameters:
              - {name: verbose, in: query, allowEmptyValue: true}
            # after
            parameters:
              - {name: verbose, in: query}
            ```

            Go on to accept the empty value.

            Source: OpenAPI 3.1.1, section "Parameter Object", `allowEmptyValue`.
            """
    )
}
