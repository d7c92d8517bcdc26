import ChangeModel

extension ChangeRule {
    static let caseAdded = ChangeRule(
        "swift-case-added",
        .sdk,
        .existence,
        .add,
        .anywhere(Verdicts(source: .warning)),
        "an enum of alternatives has a further case",
        explanation: """
            These enums are non-exhaustive: a `switch` over them must have a default outside the SDK, so it goes on to
            compile. With `@unknown default` the compiler warns that the new case is not listed; with `default` it says
            nothing. Code that took unknown values up to now meets the new case instead.

            ```swift
            switch pet {
            case .cat(let cat): …
            @unknown default: …   // warning: switch must be exhaustive
            }
            ```

            Nothing need be done in the document.

            Source: Swift Evolution, SE-0487.
            """
    )
}
