import ChangeModel

extension ChangeRule {
    static let callbackRemoved = ChangeRule(
        "callback-removed",
        .callback,
        .existence,
        .remove,
        .anywhere(Verdicts(wire: .breaking)),
        "the API does not call back any more",
        explanation: """
            Clients that wait to be called wait in vain.

            ```yaml
            # before
            callbacks:
              onData: {}
            # after
            callbacks: {}
            ```

            Announce until when calls come, and what to ask instead.

            Source: OpenAPI 3.1.1, section "Callback Object".
            """
    )
}
