import ChangeModel

extension ChangeRule {
    static let declarationKindChanged = ChangeRule(
        "swift-declaration-kind-changed",
        .sdk,
        .structure,
        .change,
        .anywhere(Verdicts(source: .breaking)),
        "a declaration became one of another kind",
        explanation: """
            A schema with properties became one of alternatives, an enumeration became a plain string, a server without
            variables got some: the name is still there, but hardly any use of it compiles. The members are not told
            one by one.

            ```swift
            // before: struct Pet
            let pet = Pet(name: "Rex")
            // after: enum Pet
            let pet = Pet.dog(Dog(name: "Rex"))
            ```

            Give the new schema a name of its own in the document, and keep the old one for a release.

            Source: TSPL, Declarations.
            """
    )
}
