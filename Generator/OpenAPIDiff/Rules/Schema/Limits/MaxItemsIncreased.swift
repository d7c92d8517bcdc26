import ChangeModel

extension ChangeRule {
    static let maxItemsIncreased = ChangeRule(
        "max-items-increased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the greatest number of items became higher",
        explanation: """
            `maxItems` allows more than before. Requests go on to be accepted. Responses may hold what
            the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: array
            maxItems: 10
            # after
            type: array
            maxItems: 100
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.4.1.
            """
    )
}
