import ChangeModel

extension ChangeRule {
    static let tagRemoved = ChangeRule(
        "tag-removed",
        .tag,
        .documentation,
        .remove,
        .anywhere(.unaffected),
        "the document describes one tag less",
        explanation: """
            Only those who read the documentation see it; which operations had the tag is told at the
            operations.

            ```yaml
            # before
            tags:
              - name: pets
            # after
            tags: []
            ```

            Source: OpenAPI 3.1.1, section "Tag Object".
            """
    )
}
