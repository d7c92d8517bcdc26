import ChangeModel

extension ChangeRule {
    static let headerRemovedRequired = ChangeRule(
        "header-removed-required",
        .header,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .breaking)),
        "a header that always came was removed",
        explanation: """
            Clients that rely on it do not get it. In the parts of a request, the server may ignore it or
            refuse it.

            ```yaml
            # before
            headers:
              X-Total: {required: true, schema: {type: integer}}
            # after
            headers: {}
            ```

            Go on to send it.

            Source: OpenAPI 3.1.1, section "Header Object".
            """
    )
}
