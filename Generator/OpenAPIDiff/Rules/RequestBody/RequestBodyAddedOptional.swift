import ChangeModel

extension ChangeRule {
    static let requestBodyAddedOptional = ChangeRule(
        "request-body-added-optional",
        .requestBody,
        .existence,
        .add,
        .harmless,
        "an optional request body was added",
        explanation: """
            Clients made from the old document send no body, and need not.

            ```yaml
            # before
            post: {}
            # after
            post:
              requestBody: {content: {application/json: {}}}
            ```

            Source: OpenAPI 3.1.1, section "Request Body Object".
            """
    )
}
