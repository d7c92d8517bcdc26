import ChangeModel

extension ChangeRule {
    static let maxContainsRemoved = ChangeRule(
        "max-contains-removed",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the greatest number of items that match `contains` was lifted",
        explanation: """
            `maxContains` is gone. Requests go on to be accepted. Responses may hold what the old
            document ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: array
            maxContains: 5
            # after
            type: array
            ```

            Keep the limit in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 6.4.4.
            """
    )
}
