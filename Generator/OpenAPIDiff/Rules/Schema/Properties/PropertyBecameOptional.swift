import ChangeModel

extension ChangeRule {
    static let propertyBecameOptional = ChangeRule(
        "property-became-optional",
        .schema,
        .requiredness,
        .widen,
        .widening,
        "a property became optional",
        explanation: """
            Requests may leave it out, and old clients go on to send it. Responses may come without it,
            and a client that counts on it fails.

            ```yaml
            # before
            required: [nick]
            properties:
              nick: { type: string }
            # after
            properties:
              nick: { type: string }
            ```

            Go on to send it in responses, with a schema of its own for them.

            Source: JSON Schema 2020-12, Validation, section 6.5.3.
            """
    )
}
