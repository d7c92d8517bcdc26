import ChangeModel

extension ChangeRule {
    static let webhookAdded = ChangeRule(
        "webhook-added",
        .webhook,
        .existence,
        .add,
        .anywhere(Verdicts(wire: .safe)),
        "the API may tell of one event more",
        explanation: """
            Who has not asked for it is not told.

            ```yaml
            # before
            webhooks: {}
            # after
            webhooks:
              newPet: {post: {}}
            ```

            Source: OpenAPI 3.1.1, section "OpenAPI Object", `webhooks`.
            """
    )
}
