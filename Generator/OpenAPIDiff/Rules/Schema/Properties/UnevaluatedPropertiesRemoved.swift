import ChangeModel

extension ChangeRule {
    static let unevaluatedPropertiesRemoved = ChangeRule(
        "unevaluated-properties-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "properties that no part of a schema knows are not restricted any more",
        explanation: """
            `unevaluatedProperties` is gone. Requests go on to be accepted. Responses may hold what the
            old document ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            allOf: [...]
            unevaluatedProperties: false
            # after
            allOf: [...]
            ```

            Nothing, as long as clients ignore unknown properties.

            Source: JSON Schema 2020-12, Core, section 11.3.
            """
    )
}
