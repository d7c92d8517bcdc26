import ChangeModel

extension ChangeRule {
    static let patternChanged = ChangeRule(
        "pattern-changed",
        .schema,
        .constraint,
        .change,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .warning)),
        "strings must match another pattern",
        explanation: """
            Which strings two regular expressions share is not decided here: a warning either way, to be
            weighed by somebody who can read both.

            ```yaml
            # before
            type: string
            pattern: ^[a-z]+$
            # after
            type: string
            pattern: ^[a-z0-9]{3,}$
            ```

            Make the new pattern match all that the old one did.

            Source: JSON Schema 2020-12, Validation, section 6.3.3.
            """
    )
}
