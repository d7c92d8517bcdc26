import ChangeModel

extension ChangeRule {
    static let serverVariableRemoved = ChangeRule(
        "server-variable-removed",
        .server,
        .existence,
        .remove,
        .anywhere(Verdicts(wire: .safe)),
        "a server lost a variable",
        explanation: """
            Part of the address cannot be chosen any more. Whether the address that a client chose before
            still answers, the document does not say; code that names the variable does not compile with a
            new SDK.

            ```yaml
            # before
            servers:
              - url: https://{region}.example.com
                variables:
                  region:
                    default: eu
            # after
            servers:
              - url: https://eu.example.com
            ```

            Source: OpenAPI 3.1.1, section "Server Variable Object".
            """
    )
}
