import ChangeModel

extension ChangeRule {
    static let serversReordered = ChangeRule(
        "servers-reordered",
        .server,
        .value,
        .change,
        .anywhere(Verdicts(behaviour: .breaking)),
        "another one of the known servers comes first",
        explanation: """
            The first server is where an SDK sends its requests unless it is told otherwise. All addresses
            are still there, so old clients go on to work; new ones call another server without having asked
            for it.

            ```yaml
            # before
            servers:
              - url: https://eu.example.com
              - url: https://us.example.com
            # after
            servers:
              - url: https://us.example.com
              - url: https://eu.example.com
            ```

            Leave the order as it is, and add new servers at the end.

            Source: OpenAPI 3.1.1, section "Server Object".
            """
    )
}
