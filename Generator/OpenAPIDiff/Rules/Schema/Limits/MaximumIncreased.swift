import ChangeModel

extension ChangeRule {
    static let maximumIncreased = ChangeRule(
        "maximum-increased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the greatest number allowed became higher",
        explanation: """
            `maximum` allows more than before. Requests go on to be accepted. Responses may hold what
            the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: integer
            maximum: 100
            # after
            type: integer
            maximum: 200
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.2.2.
            """
    )
}
