import ChangeModel

extension ChangeRule {
    static let minContainsDecreased = ChangeRule(
        "min-contains-decreased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the least number of items that match `contains` became lower",
        explanation: """
            `minContains` allows more than before. Requests go on to be accepted. Responses may hold
            what the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: array
            minContains: 2
            # after
            type: array
            minContains: 1
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.4.5.
            """
    )
}
