import ChangeModel

extension ChangeRule {
    static let maxLengthRemoved = ChangeRule(
        "max-length-removed",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the greatest length of a string was lifted",
        explanation: """
            `maxLength` is gone. Requests go on to be accepted. Responses may hold what the old document
            ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: string
            maxLength: 255
            # after
            type: string
            ```

            Keep the limit in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 6.3.1.
            """
    )
}
