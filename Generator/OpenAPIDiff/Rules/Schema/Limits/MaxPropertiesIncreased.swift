import ChangeModel

extension ChangeRule {
    static let maxPropertiesIncreased = ChangeRule(
        "max-properties-increased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the greatest number of properties became higher",
        explanation: """
            `maxProperties` allows more than before. Requests go on to be accepted. Responses may hold
            what the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: object
            maxProperties: 10
            # after
            type: object
            maxProperties: 50
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.5.1.
            """
    )
}
