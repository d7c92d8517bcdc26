import ChangeModel

extension ChangeRule {
    static let maxContainsIncreased = ChangeRule(
        "max-contains-increased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the greatest number of items that match `contains` became higher",
        explanation: """
            `maxContains` allows more than before. Requests go on to be accepted. Responses may hold
            what the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: array
            maxContains: 2
            # after
            type: array
            maxContains: 5
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.4.4.
            """
    )
}
