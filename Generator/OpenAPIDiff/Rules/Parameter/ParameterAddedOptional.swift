import ChangeModel

extension ChangeRule {
    static let parameterAddedOptional = ChangeRule(
        "parameter-added-optional",
        .parameter,
        .existence,
        .add,
        .harmless,
        "an optional parameter was added",
        explanation: """
            Clients made from the old document do not send it, and need not.

            ```yaml
            # before
            parameters: []
            # after
            parameters:
              - {name: limit, in: query}
            ```

            Source: OpenAPI 3.1.1, section "Parameter Object".
            """
    )
}
