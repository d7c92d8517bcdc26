import ChangeModel

extension ChangeRule {
    static let patternRemoved = ChangeRule(
        "pattern-removed",
        .schema,
        .constraint,
        .widen,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "strings need not match a pattern any more",
        explanation: """
            `pattern` is gone. Requests go on to be accepted. Responses may hold other strings: a
            warning, as few clients take a string apart by its pattern.

            ```yaml
            # before
            type: string
            pattern: ^[a-z]+$
            # after
            type: string
            ```

            Keep the pattern in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Validation, section 6.3.3.
            """
    )
}
