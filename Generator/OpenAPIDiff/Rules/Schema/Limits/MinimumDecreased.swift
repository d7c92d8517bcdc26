import ChangeModel

extension ChangeRule {
    static let minimumDecreased = ChangeRule(
        "minimum-decreased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the least number allowed became lower",
        explanation: """
            `minimum` allows more than before. Requests go on to be accepted. Responses may hold what
            the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: integer
            minimum: 5
            # after
            type: integer
            minimum: 1
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.2.4.
            """
    )
}
