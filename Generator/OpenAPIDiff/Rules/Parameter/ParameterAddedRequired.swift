import ChangeModel

extension ChangeRule {
    static let parameterAddedRequired = ChangeRule(
        "parameter-added-required",
        .parameter,
        .existence,
        .add,
        .narrowing,
        "a required parameter was added",
        explanation: """
            Clients made from the old document do not send it, and their requests are refused. A default in
            the schema does not help: it says what a missing optional value means, and this one may not be
            missing. In callbacks the API sends one value more, which its receivers may ignore.

            ```yaml
            # before
            parameters: []
            # after
            parameters:
              - {name: limit, in: query, required: true}
            ```

            Make it optional, and let the server take care of its absence.

            Source: OpenAPI 3.1.1, section "Parameter Object".
            """
    )
}
