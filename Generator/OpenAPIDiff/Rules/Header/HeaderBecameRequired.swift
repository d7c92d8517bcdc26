import ChangeModel

extension ChangeRule {
    static let headerBecameRequired = ChangeRule(
        "header-became-required",
        .header,
        .requiredness,
        .narrow,
        .narrowing,
        "a header always comes now",
        explanation: """
            Clients that could do without it can do with it. In the parts of a request it must be sent from
            now on.

            ```yaml
            # before
            headers:
              X-Total: {schema: {type: integer}}
            # after
            headers:
              X-Total: {required: true, schema: {type: integer}}
            ```

            Source: OpenAPI 3.1.1, section "Header Object".
            """
    )
}
