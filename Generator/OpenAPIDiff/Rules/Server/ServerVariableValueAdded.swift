import ChangeModel

extension ChangeRule {
    static let serverVariableValueAdded = ChangeRule(
        "server-variable-value-added",
        .server,
        .value,
        .widen,
        .anywhere(Verdicts(wire: .safe)),
        "a variable of a server may have one value more",
        explanation: """
            Clients may choose one address more.

            ```yaml
            # before
            servers:
              - url: https://{region}.example.com
                variables:
                  region:
                    default: eu
                    enum: [eu]
            # after
            servers:
              - url: https://{region}.example.com
                variables:
                  region:
                    default: eu
                    enum: [eu, us]
            ```

            Source: OpenAPI 3.1.1, section "Server Variable Object".
            """
    )
}
