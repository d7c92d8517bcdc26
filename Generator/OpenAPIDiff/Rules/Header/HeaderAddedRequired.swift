import ChangeModel

extension ChangeRule {
    static let headerAddedRequired = ChangeRule(
        "header-added-required",
        .header,
        .existence,
        .add,
        .narrowing,
        "a required header was added",
        explanation: """
            In responses it always comes, and clients may ignore it. In the parts of a request it must be
            sent, and clients made from the old document do not.

            ```yaml
            # before
            headers: {}
            # after
            headers:
              X-Total: {required: true, schema: {type: integer}}
            ```

            Source: OpenAPI 3.1.1, section "Header Object".
            """
    )
}
