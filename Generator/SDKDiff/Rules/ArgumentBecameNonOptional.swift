import ChangeModel

extension ChangeRule {
    static let argumentBecameNonOptional = ChangeRule(
        "swift-argument-became-non-optional",
        .sdk,
        .requiredness,
        .narrow,
        .anywhere(Verdicts(source: .breaking)),
        "an argument no longer takes nil",
        explanation: """
            Calls that pass an optional no longer compile: null is not allowed there now.

            ```swift
            // before
            Pet(name: "Rex", owner: nil)
            // after: 'nil' is not compatible with expected argument type 'String'
            ```

            Go on to allow null in the document.

            Source: TSPL, The Basics, Optionals.
            """
    )
}
