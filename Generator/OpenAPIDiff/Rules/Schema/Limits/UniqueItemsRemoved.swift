import ChangeModel

extension ChangeRule {
    static let uniqueItemsRemoved = ChangeRule(
        "unique-items-removed",
        .schema,
        .constraint,
        .widen,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "items need not be unique any more",
        explanation: """
            `uniqueItems` is no longer true. Requests go on to be accepted. A client that keys the items
            of a response by value may trip over duplicates.

            ```yaml
            # before
            type: array
            uniqueItems: true
            # after
            type: array
            ```

            Keep items unique in responses if nothing asks for duplicates.

            Source: JSON Schema 2020-12, Validation, section 6.4.3.
            """
    )
}
