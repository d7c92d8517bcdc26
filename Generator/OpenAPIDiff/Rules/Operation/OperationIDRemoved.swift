import ChangeModel

extension ChangeRule {
    static let operationIDRemoved = ChangeRule(
        "operation-id-removed",
        .operation,
        .naming,
        .remove,
        .anywhere(.unaffected),
        "an operation lost its id",
        explanation: """
            Nothing changes on the wire. An SDK names its method by the id and has to invent another name.

            ```yaml
            # before
            get:
              operationId: listPets
            # after
            get: {}
            ```

            Keep the id.

            Source: OpenAPI 3.1.1, section "Operation Object".
            """
    )
}
