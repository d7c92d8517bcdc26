import ChangeModel

extension ChangeRule {
    static let maximumRemoved = ChangeRule(
        "maximum-removed",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the greatest number allowed was lifted",
        explanation: """
            `maximum` is gone. Requests go on to be accepted. Responses may hold what the old document
            ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: integer
            maximum: 200
            # after
            type: integer
            ```

            Keep the limit in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 6.2.2.
            """
    )
}
