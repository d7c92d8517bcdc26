import ChangeModel

extension ChangeRule {
    static let declarationRenamed = ChangeRule(
        "swift-declaration-renamed",
        .sdk,
        .naming,
        .change,
        .anywhere(Verdicts(source: .breaking)),
        "a public declaration of the SDK has another name or place",
        explanation: """
            The same thing of the API is called otherwise, or is found in another group or type: because an
            `operationId`, a tag, a component or a property was renamed, an inline schema became a component, or a name
            gave way to another one. The wire need not have changed. What only mentions a renamed type is not told again.

            ```swift
            // before
            try await client.pets.getPet(id: "1")
            // after
            try await client.animals.getPet(id: "1")
            ```

            `generate --since OLD` writes deprecated declarations under the old names, so that callers get a warning and
            a fix instead of an error. A name in `sdk.yaml` keeps the old one for good.

            Source: TSPL, Attributes, `available`.
            """
    )
}
