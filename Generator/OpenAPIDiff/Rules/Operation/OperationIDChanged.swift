import ChangeModel

extension ChangeRule {
    static let operationIDChanged = ChangeRule(
        "operation-id-changed",
        .operation,
        .naming,
        .change,
        .anywhere(.unaffected),
        "an operation has another id",
        explanation: """
            Nothing changes on the wire. An SDK names its method by the id, so callers of the old method do
            not compile.

            ```yaml
            # before
            get:
              operationId: listPets
            # after
            get:
              operationId: getPets
            ```

            Keep the id, or keep the method's name in `sdk.yaml`.

            Source: OpenAPI 3.1.1, section "Operation Object".
            """
    )
}
