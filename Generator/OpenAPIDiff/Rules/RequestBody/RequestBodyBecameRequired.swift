import ChangeModel

extension ChangeRule {
    static let requestBodyBecameRequired = ChangeRule(
        "request-body-became-required",
        .requestBody,
        .requiredness,
        .narrow,
        .narrowing,
        "an optional request body is required now",
        explanation: """
            Clients that send no body are refused from now on.

            ```yaml
            # before
            requestBody: {content: {application/json: {}}}
            # after
            requestBody: {required: true, content: {application/json: {}}}
            ```

            Leave it optional, and let the server take care of its absence.

            Source: OpenAPI 3.1.1, section "Request Body Object".
            """
    )
}
