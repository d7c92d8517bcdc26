import ChangeModel

extension ChangeRule {
    static let dependentSchemaRemoved = ChangeRule(
        "dependent-schema-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "a property does not bring a schema with it any more",
        explanation: """
            An entry of `dependentSchemas` is gone. Requests go on to be accepted. Responses may hold
            what the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: object
            dependentSchemas:
              card: { required: [address] }
            # after
            type: object
            ```

            Keep it in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 10.2.2.4.
            """
    )
}
