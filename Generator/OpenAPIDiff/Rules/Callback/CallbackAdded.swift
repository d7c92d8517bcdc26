import ChangeModel

extension ChangeRule {
    static let callbackAdded = ChangeRule(
        "callback-added",
        .callback,
        .existence,
        .add,
        .anywhere(Verdicts(wire: .safe)),
        "the API may call back in one case more",
        explanation: """
            Who gives no address for it is not called.

            ```yaml
            # before
            callbacks: {}
            # after
            callbacks:
              onData: {}
            ```

            Source: OpenAPI 3.1.1, section "Callback Object".
            """
    )
}
