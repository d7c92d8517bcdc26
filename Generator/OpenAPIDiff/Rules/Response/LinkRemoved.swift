import ChangeModel

extension ChangeRule {
    static let linkRemoved = ChangeRule(
        "link-removed",
        .response,
        .documentation,
        .remove,
        .anywhere(.unaffected),
        "an answer lost a link",
        explanation: """
            What it said may still be true; the document says it no more.

            ```yaml
            # before
            links:
              owner: {operationId: getOwner}
            # after
            links: {}
            ```

            Source: OpenAPI 3.1.1, section "Link Object".
            """
    )
}
