import ChangeModel

extension ChangeRule {
    static let exclusiveMaximumIncreased = ChangeRule(
        "exclusive-maximum-increased",
        .schema,
        .constraint,
        .widen,
        .widening,
        "the bound that numbers stay below became higher",
        explanation: """
            `exclusiveMaximum` allows more than before. Requests go on to be accepted. Responses may
            hold what the old document ruled out, and a client that relied on it, by its types or its
            checks, fails.

            ```yaml
            # before
            type: number
            exclusiveMaximum: 100
            # after
            type: number
            exclusiveMaximum: 200
            ```

            Tell consumers before the first response uses the new room; strict clients have to widen
            their checks first.

            Source: JSON Schema 2020-12, Validation, section 6.2.3.
            """
    )
}
