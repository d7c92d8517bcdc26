import ChangeModel

extension ChangeRule {
    static let typeWidened = ChangeRule(
        "type-widened",
        .schema,
        .type,
        .widen,
        .widening,
        "a value may be of more types",
        explanation: """
            All old types are still allowed, and others are too: an integer is a number, `[string]` is
            part of `[string, integer]`. Requests go on to be accepted. Old clients cannot read a
            response that uses the new room.

            ```yaml
            # before
            type: integer
            # after
            type: number
            ```

            Go on to send the old types in responses, and say so in the document: with two schemas, one
            for each direction.

            Source: JSON Schema 2020-12, Validation, section 6.1.1.
            """
    )
}
