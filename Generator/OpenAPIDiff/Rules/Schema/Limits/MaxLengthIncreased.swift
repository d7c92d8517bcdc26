import ChangeModel

extension ChangeRule {
    static let maxLengthIncreased = ChangeRule(
        "max-length-increased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the greatest length of a string became higher",
        explanation: """
            `maxLength` allows more than before. Requests go on to be accepted. Responses may hold what
            the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: string
            maxLength: 64
            # after
            type: string
            maxLength: 255
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.3.1.
            """
    )
}
