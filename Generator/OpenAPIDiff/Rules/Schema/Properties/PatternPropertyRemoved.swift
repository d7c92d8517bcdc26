import ChangeModel

extension ChangeRule {
    static let patternPropertyRemoved = ChangeRule(
        "pattern-property-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "properties whose names match a pattern need not follow a schema any more",
        explanation: """
            An entry of `patternProperties` is gone. Requests go on to be accepted. Responses may hold
            what the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: object
            patternProperties:
              ^x-: { type: string }
            # after
            type: object
            ```

            Keep the entry if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 10.3.2.2.
            """
    )
}
