import ChangeModel

extension ChangeRule {
    static let operationMoved = ChangeRule(
        "operation-moved",
        .operation,
        .existence,
        .change,
        .anywhere(Verdicts(wire: .breaking)),
        "an operation has another address or method",
        explanation: """
            Clients made from the old document call an address that is gone. It is taken for the same
            operation because its `operationId` is the same or, without one, because its words, parameters,
            body and answers are; code that calls it goes on to compile with a new SDK.

            ```yaml
            # before
            paths:
              /pet:
                get: {operationId: getPet}
            # after
            paths:
              /pets:
                get: {operationId: getPet}
            ```

            Keep the old address, deprecated, beside the new one.

            Source: OpenAPI 3.1.1, section "Paths Object".
            """
    )
}
