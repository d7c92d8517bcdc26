import ChangeModel

extension ChangeRule {
    static let requestBodyAddedRequired = ChangeRule(
        "request-body-added-required",
        .requestBody,
        .existence,
        .add,
        .narrowing,
        "a required request body was added",
        explanation: """
            Clients made from the old document send no body, and are refused.

            ```yaml
            # before
            post: {}
            # after
            post:
              requestBody: {required: true, content: {application/json: {}}}
            ```

            Make it optional, and let the server take care of its absence.

            Source: OpenAPI 3.1.1, section "Request Body Object".
            """
    )
}
