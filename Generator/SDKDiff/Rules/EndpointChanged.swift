import ChangeModel

extension ChangeRule {
    static let endpointChanged = ChangeRule(
        "swift-endpoint-changed",
        .sdk,
        .value,
        .change,
        .anywhere(Verdicts(behaviour: .safe)),
        "a method calls another endpoint",
        explanation: """
            The operation kept its `operationId` and got another path or HTTP method. Callers need not change anything but
            the SDK's version; older versions go on to call the old endpoint.

            ```yaml
            # before
            /pets/{id}: { get: { operationId: getPet } }
            # after
            /v2/pets/{id}: { get: { operationId: getPet } }
            ```

            Keep the old endpoint as long as older versions are in use.

            Source: OpenAPI 3.1.1, Operation Object.
            """
    )
}
