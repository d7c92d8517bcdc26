import ChangeModel

extension ChangeRule {
    static let serverVariableDefaultChanged = ChangeRule(
        "server-variable-default-changed",
        .server,
        .value,
        .change,
        .anywhere(Verdicts(behaviour: .breaking)),
        "a variable of a server has another default",
        explanation: """
            A new SDK calls another address where nobody chose one. Clients made from the old document are
            not concerned.

            ```yaml
            # before
            servers:
              - url: https://{region}.example.com
                variables:
                  region:
                    default: eu
            # after
            servers:
              - url: https://{region}.example.com
                variables:
                  region:
                    default: us
            ```

            Leave the default as it is, and let callers choose.

            Source: OpenAPI 3.1.1, section "Server Variable Object".
            """
    )
}
