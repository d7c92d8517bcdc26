import ChangeModel

extension ChangeRule {
    static let serverVariableValueRemoved = ChangeRule(
        "server-variable-value-removed",
        .server,
        .value,
        .narrow,
        .anywhere(Verdicts(wire: .warning)),
        "a variable of a server may have one value less",
        explanation: """
            Clients that chose the value go on to call its address. The document does not say whether it
            still answers.

            ```yaml
            # before
            servers:
              - url: https://{region}.example.com
                variables:
                  region:
                    default: eu
                    enum: [eu, us]
            # after
            servers:
              - url: https://{region}.example.com
                variables:
                  region:
                    default: eu
                    enum: [eu]
            ```

            Keep answering there until nobody calls any more.

            Source: OpenAPI 3.1.1, section "Server Variable Object".
            """
    )
}
