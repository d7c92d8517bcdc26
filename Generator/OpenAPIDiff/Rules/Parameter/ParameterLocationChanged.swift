import ChangeModel

extension ChangeRule {
    static let parameterLocationChanged = ChangeRule(
        "parameter-location-changed",
        .parameter,
        .serialization,
        .change,
        .rewriting,
        "a parameter is sent in another place",
        explanation: """
            Clients made from the old document send it where the server does not look any more.

            ```yaml
            # before
            parameters:
              - {name: trace, in: query}
            # after
            parameters:
              - {name: trace, in: header}
            ```

            Add the new parameter, and go on to accept the old one.

            Source: OpenAPI 3.1.1, section "Parameter Locations".
            """
    )
}
