package import Diagnostics

extension PlanningRules {
    package static let bodyOfGET = DiagnosticRule(
        "body-of-get",
        .note,
        "a GET with a body, which not every transport sends",
        explanation: """
            A body of a GET has no meaning of its own (RFC 9110, section 9.3.1), and URLSession, the transport that
            clients have by default on Apple's platforms, refuses to send one. The method is generated;
            `AsyncHTTPClientTransport` sends its body.

            ```yaml
            paths:
              /search:
                get:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
            ```

            Use POST, or `query` of OpenAPI 3.2.
            """
    )

    static let bodies: [DiagnosticRule] = [bodyOfGET]
}

extension DiagnosticMessage {
    static let bodyOfGET = DiagnosticMessage(
        PlanningRules.bodyOfGET,
        "the body of a GET is not sent by URLSession",
        hint: "use POST, or give the client the transport 'AsyncHTTPClientTransport'"
    )
}
