import ChangeModel

extension ChangeRule {
    static let parameterBecameOptional = ChangeRule(
        "parameter-became-optional",
        .parameter,
        .requiredness,
        .widen,
        .widening,
        "a required parameter is optional now",
        explanation: """
            Clients that send it go on to be understood. In callbacks, receivers that rely on the value may
            not get it.

            ```yaml
            # before
            parameters:
              - {name: limit, in: query, required: true}
            # after
            parameters:
              - {name: limit, in: query}
            ```

            Source: OpenAPI 3.1.1, section "Parameter Object".
            """
    )
}
