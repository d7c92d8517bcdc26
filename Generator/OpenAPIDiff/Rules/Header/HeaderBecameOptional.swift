import ChangeModel

extension ChangeRule {
    static let headerBecameOptional = ChangeRule(
        "header-became-optional",
        .header,
        .requiredness,
        .widen,
        .widening,
        "a header that always came may be missing now",
        explanation: """
            Clients that rely on it may not get it. In the parts of a request it need not be sent any more.

            ```yaml
            # before
            headers:
              X-Total: {required: true, schema: {type: integer}}
            # after
            headers:
              X-Total: {schema: {type: integer}}
            ```

            Go on to send it always.

            Source: OpenAPI 3.1.1, section "Header Object".
            """
    )
}
