import ChangeModel

extension ChangeRule {
    static let declarationDeprecated = ChangeRule(
        "swift-declaration-deprecated",
        .sdk,
        .lifecycle,
        .change,
        .anywhere(Verdicts(source: .warning)),
        "a declaration is deprecated now",
        explanation: """
            Every use of it gets a warning from the compiler, which is an error for callers that treat warnings as
            errors. It goes on to work.

            ```yaml
            # before
            get: { operationId: getPet }
            # after
            get: { operationId: getPet, deprecated: true }
            ```

            Say in the description what callers should use instead: the SDK's documentation repeats it.

            Source: OpenAPI 3.1.1, Operation Object, `deprecated`.
            """
    )
}
