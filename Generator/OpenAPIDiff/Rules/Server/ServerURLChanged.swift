import ChangeModel

extension ChangeRule {
    static let serverURLChanged = ChangeRule(
        "server-url-changed",
        .server,
        .value,
        .change,
        .anywhere(Verdicts(wire: .warning)),
        "a server that is not the first has another address",
        explanation: """
            Clients that chose this server go on to call its old address. The document does not say whether
            it still answers.

            ```yaml
            # before
            servers:
              - url: https://eu.example.com
              - url: https://us.example.com
            # after
            servers:
              - url: https://eu.example.com
              - url: https://us-1.example.com
            ```

            Keep answering there until nobody calls any more.

            Source: OpenAPI 3.1.1, section "Server Object".
            """
    )
}
