import ChangeModel

extension ChangeRule {
    static let requestBodyBecameOptional = ChangeRule(
        "request-body-became-optional",
        .requestBody,
        .requiredness,
        .widen,
        .widening,
        "a required request body is optional now",
        explanation: """
            Clients that send it go on to be understood. In callbacks and webhooks, receivers that rely on
            the body may not get it.

            ```yaml
            # before
            requestBody: {required: true, content: {application/json: {}}}
            # after
            requestBody: {content: {application/json: {}}}
            ```

            Source: OpenAPI 3.1.1, section "Request Body Object".
            """
    )
}
