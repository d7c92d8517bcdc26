import ChangeModel

extension ChangeRule {
    static let minLengthDecreased = ChangeRule(
        "min-length-decreased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the least length of a string became lower",
        explanation: """
            `minLength` allows more than before. Requests go on to be accepted. Responses may hold what
            the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: string
            minLength: 8
            # after
            type: string
            minLength: 1
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.3.2.
            """
    )
}
