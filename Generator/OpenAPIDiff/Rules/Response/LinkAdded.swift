import ChangeModel

extension ChangeRule {
    static let linkAdded = ChangeRule(
        "link-added",
        .response,
        .documentation,
        .add,
        .anywhere(.unaffected),
        "an answer got a link",
        explanation: """
            It says how the answer serves as input of another operation. Nobody has to follow it.

            ```yaml
            # before
            links: {}
            # after
            links:
              owner: {operationId: getOwner}
            ```

            Source: OpenAPI 3.1.1, section "Link Object".
            """
    )
}
