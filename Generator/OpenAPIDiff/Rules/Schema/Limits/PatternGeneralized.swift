import ChangeModel

extension ChangeRule {
    static let patternGeneralized = ChangeRule(
        "pattern-generalized",
        .schema,
        .constraint,
        .widen,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "strings may match a pattern that allows everything",
        explanation: """
            The new pattern, such as `.*`, rules nothing out. Requests go on to be accepted; responses
            may hold other strings than before.

            ```yaml
            # before
            type: string
            pattern: ^[a-z]+$
            # after
            type: string
            pattern: .*
            ```

            Leave the pattern out, which says the same.

            Source: JSON Schema 2020-12, Validation, section 6.3.3.
            """
    )
}
