import ChangeModel

extension ChangeRule {
    static let parameterRemoved = ChangeRule(
        "parameter-removed",
        .parameter,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .breaking)),
        "a parameter was removed",
        explanation: """
            Servers mostly ignore what they do not know; some refuse it, and what the parameter did is not
            done any more. In callbacks, receivers that need the value do not get it.

            ```yaml
            # before
            parameters:
              - {name: limit, in: query}
            # after
            parameters: []
            ```

            Deprecate it first, and go on to accept it.

            Source: OpenAPI 3.1.1, section "Parameter Object".
            """
    )
}
