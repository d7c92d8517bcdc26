import ChangeModel

extension ChangeRule {
    static let minimumRemoved = ChangeRule(
        "minimum-removed",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the least number allowed was lifted",
        explanation: """
            `minimum` is gone. Requests go on to be accepted. Responses may hold what the old document
            ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: integer
            minimum: 1
            # after
            type: integer
            ```

            Keep the limit in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 6.2.4.
            """
    )
}
