import ChangeModel

extension ChangeRule {
    static let serverAdded = ChangeRule(
        "server-added",
        .server,
        .existence,
        .add,
        .anywhere(Verdicts(wire: .safe)),
        "a server was added",
        explanation: """
            Clients may call one address more. Nobody has to.

            ```yaml
            # before
            servers:
              - url: https://eu.example.com
            # after
            servers:
              - url: https://eu.example.com
              - url: https://us.example.com
            ```

            Source: OpenAPI 3.1.1, section "Server Object".
            """
    )
}
