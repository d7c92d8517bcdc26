import ChangeModel

extension ChangeRule {
    static let multipleOfWidened = ChangeRule(
        "multiple-of-widened",
        .schema,
        .constraint,
        .widen,
        .widening,
        "numbers may be multiples of a smaller step",
        explanation: """
            The old step is a multiple of the new one, so every old value is still allowed. Requests go
            on to be accepted. Responses may hold what the old document ruled out, and a client that
            relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: integer
            multipleOf: 10
            # after
            type: integer
            multipleOf: 5
            ```

            Tell consumers before the first finer value is sent.

            Source: JSON Schema 2020-12, Validation, section 6.2.1.
            """
    )
}
