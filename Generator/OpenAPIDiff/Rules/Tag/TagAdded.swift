import ChangeModel

extension ChangeRule {
    static let tagAdded = ChangeRule(
        "tag-added",
        .tag,
        .documentation,
        .add,
        .anywhere(.unaffected),
        "the document describes one tag more",
        explanation: """
            Only those who read the documentation see it; which operations have the tag is told at the
            operations.

            ```yaml
            # before
            tags: []
            # after
            tags:
              - name: pets
            ```

            Source: OpenAPI 3.1.1, section "Tag Object".
            """
    )
}
