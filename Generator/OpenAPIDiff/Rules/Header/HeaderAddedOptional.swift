import ChangeModel

extension ChangeRule {
    static let headerAddedOptional = ChangeRule(
        "header-added-optional",
        .header,
        .existence,
        .add,
        .harmless,
        "an optional header was added",
        explanation: """
            Clients may ignore it.

            ```yaml
            # before
            headers: {}
            # after
            headers:
              X-Total: {schema: {type: integer}}
            ```

            Source: OpenAPI 3.1.1, section "Header Object".
            """
    )
}
