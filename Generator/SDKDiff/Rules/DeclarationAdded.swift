import ChangeModel

extension ChangeRule {
    static let declarationAdded = ChangeRule(
        "swift-declaration-added",
        .sdk,
        .existence,
        .add,
        .anywhere(Verdicts(source: .safe)),
        "a public declaration of the SDK is new",
        explanation: """
            Nothing that compiled stops compiling. Two things that no client of a generated module should rely on do not
            count: a declaration of the same name in an extension of the caller's own, and a name that another imported
            module has too.

            ```swift
            // after
            let tags = pet.tags
            ```

            Nothing need be done; the SDK's version gets a new minor number.

            Source: Semantic Versioning 2.0.0, section 7.
            """
    )
}
