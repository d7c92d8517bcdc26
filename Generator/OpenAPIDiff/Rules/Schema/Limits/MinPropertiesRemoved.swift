import ChangeModel

extension ChangeRule {
    static let minPropertiesRemoved = ChangeRule(
        "min-properties-removed",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the least number of properties was lifted",
        explanation: """
            `minProperties` is gone. Requests go on to be accepted. Responses may hold what the old
            document ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: object
            minProperties: 1
            # after
            type: object
            ```

            Keep the limit in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 6.5.2.
            """
    )
}
