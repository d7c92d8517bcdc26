import ChangeModel

extension ChangeRule {
    static let casePayloadChanged = ChangeRule(
        "swift-case-payload-changed",
        .sdk,
        .type,
        .change,
        .anywhere(Verdicts(source: .breaking)),
        "an enum case carries another value",
        explanation: """
            Patterns that bind the value, and code that makes the case, no longer fit its type.

            ```swift
            // before
            if case .cat(let cat) = pet { print(cat.name) }
            // after: the value is a 'Lynx'
            ```

            A further alternative in the document, beside the old one, becomes a case of its own.

            Source: TSPL, Enumerations, Associated Values.
            """
    )
}
