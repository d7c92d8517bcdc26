import ChangeModel

extension ChangeRule {
    static let webhookRemoved = ChangeRule(
        "webhook-removed",
        .webhook,
        .existence,
        .remove,
        .anywhere(Verdicts(wire: .breaking)),
        "the API does not tell of an event any more",
        explanation: """
            Receivers wait for it in vain.

            ```yaml
            # before
            webhooks:
              newPet: {post: {}}
            # after
            webhooks: {}
            ```

            Announce until when it comes, and what to ask instead.

            Source: OpenAPI 3.1.1, section "OpenAPI Object", `webhooks`.
            """
    )
}
