import ChangeModel

extension ChangeRule {
    static let extensionChanged = ChangeRule(
        "extension-changed",
        .operation,
        .documentation,
        .change,
        .anywhere(.unaffected),
        "an extension of an operation was added, removed or changed",
        explanation: """
            Extensions mean what their readers make of them: gateways, generators, documentation. This tool
            cannot know, and tells them so that somebody may look.

            ```yaml
            # before
            get:
              x-idempotent: true
            # after
            get: {}
            ```

            Source: OpenAPI 3.1.1, section "Specification Extensions".
            """
    )
}
