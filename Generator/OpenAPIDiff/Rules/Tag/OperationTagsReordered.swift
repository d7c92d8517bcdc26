import ChangeModel

extension ChangeRule {
    static let operationTagsReordered = ChangeRule(
        "operation-tags-reordered",
        .tag,
        .naming,
        .change,
        .anywhere(.unaffected),
        "another one of an operation's tags comes first",
        explanation: """
            Nothing changes on the wire. Where an SDK groups operations by their first tag, the method is
            found in another place.

            ```yaml
            # before
            get:
              tags: [pets, shop]
            # after
            get:
              tags: [shop, pets]
            ```

            Leave the first tag as it is.

            Source: OpenAPI 3.1.1, section "Operation Object".
            """
    )
}
