import ChangeModel

extension ChangeRule {
    static let multipleOfRemoved = ChangeRule(
        "multiple-of-removed",
        .schema,
        .constraint,
        .widen,
        .widening,
        "numbers need not be a multiple any more",
        explanation: """
            `multipleOf` is gone. Requests go on to be accepted. Responses may hold what the old
            document ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: number
            multipleOf: 0.01
            # after
            type: number
            ```

            Go on to send multiples, or tell consumers that store the value scaled.

            Source: JSON Schema 2020-12, Validation, section 6.2.1.
            """
    )
}
