import ChangeModel

extension ChangeRule {
    static let requestBodyRemoved = ChangeRule(
        "request-body-removed",
        .requestBody,
        .existence,
        .remove,
        .rewriting,
        "the request body was removed",
        explanation: """
            Clients made from the old document go on to send a body, which is refused or, worse, ignored.

            ```yaml
            # before
            post:
              requestBody: {content: {application/json: {}}}
            # after
            post: {}
            ```

            Go on to accept the body, or add another operation.

            Source: OpenAPI 3.1.1, section "Request Body Object".
            """
    )
}
