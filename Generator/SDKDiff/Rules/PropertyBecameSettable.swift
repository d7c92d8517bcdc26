import ChangeModel

extension ChangeRule {
    static let propertyBecameSettable = ChangeRule(
        "swift-property-became-settable",
        .sdk,
        .mutability,
        .widen,
        .anywhere(Verdicts(source: .safe)),
        "a property can be set now",
        explanation: """
            The schema allows more than the one value it had, or the type is sent by callers now. Reading it is as it was.

            ```swift
            // after
            event.kind = "deleted"
            ```

            Nothing need be done.

            Source: TSPL, Properties.
            """
    )
}
