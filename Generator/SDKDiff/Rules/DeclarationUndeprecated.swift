import ChangeModel

extension ChangeRule {
    static let declarationUndeprecated = ChangeRule(
        "swift-declaration-undeprecated",
        .sdk,
        .lifecycle,
        .change,
        .anywhere(Verdicts(source: .safe)),
        "a declaration is no longer deprecated",
        explanation: """
            The compiler's warnings go away; nothing else changes.

            ```yaml
            # before
            get: { operationId: getPet, deprecated: true }
            # after
            get: { operationId: getPet }
            ```

            Nothing need be done.

            Source: OpenAPI 3.1.1, Operation Object, `deprecated`.
            """
    )
}
