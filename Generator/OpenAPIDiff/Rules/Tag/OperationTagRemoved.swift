import ChangeModel

extension ChangeRule {
    static let operationTagRemoved = ChangeRule(
        "operation-tag-removed",
        .tag,
        .naming,
        .remove,
        .anywhere(.unaffected),
        "an operation lost a tag",
        explanation: """
            Nothing changes on the wire. Where an SDK groups operations by their tags, the method may not be
            found any more in its old place.

            ```yaml
            # before
            get:
              tags: [pets, shop]
            # after
            get:
              tags: [shop]
            ```

            Leave the first tag as it is.

            Source: OpenAPI 3.1.1, section "Operation Object".
            """
    )
}
