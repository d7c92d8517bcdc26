import ChangeModel

extension ChangeRule {
    static let baseURLChanged = ChangeRule(
        "base-url-changed",
        .server,
        .value,
        .change,
        .anywhere(Verdicts(wire: .warning, behaviour: .breaking)),
        "the first server has another address",
        explanation: """
            The first server is where an SDK sends its requests unless it is told otherwise. A client made
            from the new document calls another address than before; one made from the old document goes on
            to call the old address, which may not answer for ever.

            ```yaml
            # before
            servers:
              - url: https://api.example.com/v1
            # after
            servers:
              - url: https://api.example.com/v2
            ```

            Serve both addresses until the old SDKs are gone.

            Source: OpenAPI 3.1.1, section "Server Object".
            """
    )
}
