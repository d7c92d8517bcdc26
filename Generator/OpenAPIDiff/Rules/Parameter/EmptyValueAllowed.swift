import ChangeModel

extension ChangeRule {
    static let emptyValueAllowed = ChangeRule(
        "empty-value-allowed",
        .parameter,
        .constraint,
        .widen,
        .widening,
        "a parameter may be sent without a value",
        explanation: """
            Clients that always send a value go on to be understood. In callbacks, receivers may get none.

            ```yaml
            # before
            parameters:
              - {name: verbose, in: query}
            # after
            parameters:
              - {name: verbose, in: query, allowEmptyValue: true}
            ```

            Source: OpenAPI 3.1.1, section "Parameter Object", `allowEmptyValue`.
            """
    )
}
