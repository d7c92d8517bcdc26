import ChangeModel

extension ChangeRule {
    static let propertyBecameReadOnly = ChangeRule(
        "swift-property-became-read-only",
        .sdk,
        .mutability,
        .narrow,
        .anywhere(Verdicts(source: .breaking)),
        "a property can no longer be set",
        explanation: """
            Assignments to it no longer compile. The schema allows one value only now.

            ```swift
            // before
            event.kind = "created"
            // after: cannot assign to property: 'kind' is a get-only property
            ```

            Callers leave the assignment out: the value is written into every request.

            Source: TSPL, Properties.
            """
    )
}
