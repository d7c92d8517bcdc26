import ChangeModel

extension ChangeRule {
    static let operationTagAdded = ChangeRule(
        "operation-tag-added",
        .tag,
        .naming,
        .add,
        .anywhere(.unaffected),
        "an operation got a tag",
        explanation: """
            Nothing changes on the wire. Where an SDK groups operations by their tags, the method may now be
            found in another place.

            ```yaml
            # before
            get:
              tags: [pets]
            # after
            get:
              tags: [pets, shop]
            ```

            Add tags after the first one.

            Source: OpenAPI 3.1.1, section "Operation Object".
            """
    )
}
