import ChangeModel

extension ChangeRule {
    static let serverVariableAdded = ChangeRule(
        "server-variable-added",
        .server,
        .existence,
        .add,
        .anywhere(Verdicts(wire: .safe)),
        "a server got a variable",
        explanation: """
            Part of the address can be chosen now. Who chooses nothing gets the default.

            ```yaml
            # before
            servers:
              - url: https://eu.example.com
            # after
            servers:
              - url: https://{region}.example.com
                variables:
                  region:
                    default: eu
            ```

            Source: OpenAPI 3.1.1, section "Server Variable Object".
            """
    )
}
