import ChangeModel

extension ChangeRule {
    static let propertyNamesRemoved = ChangeRule(
        "property-names-removed",
        .schema,
        .structure,
        .widen,
        .widening,
        "names of properties need not follow a schema any more",
        explanation: """
            `propertyNames` is gone. Requests go on to be accepted. Responses may hold what the old
            document ruled out, and a client that relied on it, by its types or its checks, fails.

            ```yaml
            # before
            type: object
            propertyNames: { maxLength: 20 }
            # after
            type: object
            ```

            Keep it in responses if the server still keeps to it.

            Source: JSON Schema 2020-12, Core, section 10.3.2.4.
            """
    )
}
