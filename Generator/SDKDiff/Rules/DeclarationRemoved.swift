import ChangeModel

extension ChangeRule {
    static let declarationRemoved = ChangeRule(
        "swift-declaration-removed",
        .sdk,
        .existence,
        .remove,
        .anywhere(Verdicts(source: .breaking)),
        "a public declaration of the SDK is gone",
        explanation: """
            Callers that name the type, property, method, case or argument type no longer compile. What was declared
            inside a type that is gone is not told again.

            ```swift
            // before
            let nick = pet.nick
            // after: value of type 'Pet' has no member 'nick'
            ```

            Deprecate the thing in the document for a release first. For an enumeration's value, callers can go on with
            `Kind(rawValue: "sold")`; what a server still sends of a removed property is found in `unknownFields`.

            Source: TSPL, Declarations.
            """
    )
}
