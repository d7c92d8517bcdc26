import ChangeModel

extension ChangeRule {
    static let linkChanged = ChangeRule(
        "link-changed",
        .response,
        .documentation,
        .change,
        .anywhere(.unaffected),
        "a link leads elsewhere, or with other values",
        explanation: """
            Clients that follow links by the document go elsewhere.

            ```yaml
            # before
            links:
              owner: {operationId: getOwner}
            # after
            links:
              owner: {operationId: getUser}
            ```

            Source: OpenAPI 3.1.1, section "Link Object".
            """
    )
}
