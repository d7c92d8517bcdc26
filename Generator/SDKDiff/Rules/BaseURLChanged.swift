import ChangeModel

extension ChangeRule {
    static let baseURLChanged = ChangeRule(
        "swift-base-url-changed",
        .sdk,
        .value,
        .change,
        .anywhere(Verdicts(behaviour: .breaking)),
        "a server of the SDK has another URL",
        explanation: """
            Callers that choose the server by its name, or leave it to the default, compile as before, and their requests
            and credentials go somewhere else. Servers without names of their own are numbered, so that their order counts.

            ```yaml
            # before
            servers: [{ url: https://api.example.com }]
            # after
            servers: [{ url: https://api.example.net }]
            ```

            Add new servers at the end of the list, with names of their own.

            Source: OpenAPI 3.1.1, Server Object.
            """
    )
}
