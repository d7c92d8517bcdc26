import ChangeModel

extension ChangeRule {
    static let parameterBecameRequired = ChangeRule(
        "parameter-became-required",
        .parameter,
        .requiredness,
        .narrow,
        .narrowing,
        "an optional parameter is required now",
        explanation: """
            Clients that do not send it are refused from now on.

            ```yaml
            # before
            parameters:
              - {name: limit, in: query}
            # after
            parameters:
              - {name: limit, in: query, required: true}
            ```

            Leave it optional, and let the server take care of its absence.

            Source: OpenAPI 3.1.1, section "Parameter Object".
            """
    )
}
