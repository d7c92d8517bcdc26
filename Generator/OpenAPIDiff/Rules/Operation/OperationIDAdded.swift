import ChangeModel

extension ChangeRule {
    static let operationIDAdded = ChangeRule(
        "operation-id-added",
        .operation,
        .naming,
        .add,
        .anywhere(.unaffected),
        "an operation got an id",
        explanation: """
            Nothing changes on the wire. An SDK names its method by the id, so the method of the old SDK has
            another name.

            ```yaml
            # before
            get: {}
            # after
            get:
              operationId: listPets
            ```

            Give every operation an id from its first day.

            Source: OpenAPI 3.1.1, section "Operation Object".
            """
    )
}
