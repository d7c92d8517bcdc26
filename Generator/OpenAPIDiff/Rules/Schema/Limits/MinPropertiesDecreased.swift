import ChangeModel

extension ChangeRule {
    static let minPropertiesDecreased = ChangeRule(
        "min-properties-decreased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the least number of properties became lower",
        explanation: """
            `minProperties` allows more than before. Requests go on to be accepted. Responses may hold
            what the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: object
            minProperties: 2
            # after
            type: object
            minProperties: 1
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.5.2.
            """
    )
}
