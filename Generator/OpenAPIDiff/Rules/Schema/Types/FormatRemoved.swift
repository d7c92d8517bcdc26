import ChangeModel

extension ChangeRule {
    static let formatRemoved = ChangeRule(
        "format-removed",
        .schema,
        .type,
        .widen,
        .widening,
        "a value need not have a format any more",
        explanation: """
            `format` is gone. Requests go on to be accepted. A client that reads a date, a UUID or 32
            bits may meet something else in a response.

            ```yaml
            # before
            type: string
            format: date-time
            # after
            type: string
            ```

            Keep the format in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 7.
            """
    )
}
