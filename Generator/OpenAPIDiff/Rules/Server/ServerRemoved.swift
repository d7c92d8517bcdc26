import ChangeModel

extension ChangeRule {
    static let serverRemoved = ChangeRule(
        "server-removed",
        .server,
        .existence,
        .remove,
        .anywhere(Verdicts(wire: .warning)),
        "a server that is not the first was removed",
        explanation: """
            Clients that chose this server go on to call it. The document does not say whether it still
            answers.

            ```yaml
            # before
            servers:
              - url: https://eu.example.com
              - url: https://us.example.com
            # after
            servers:
              - url: https://eu.example.com
            ```

            Keep answering there until nobody calls any more.

            Source: OpenAPI 3.1.1, section "Server Object".
            """
    )
}
