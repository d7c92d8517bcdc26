import ChangeModel

extension ChangeRule {
    static let nullableAdded = ChangeRule(
        "nullable-added",
        .schema,
        .type,
        .widen,
        .widening,
        "a value may be null now",
        explanation: """
            Null is allowed, however it is spelled: `nullable`, a list of types, or a member of `oneOf`.
            Requests go on to be accepted. A client that does not expect null in a response fails on the
            first one.

            ```yaml
            # before
            type: string
            # after
            type: [string, "null"]
            ```

            Leave the property out instead, where it was optional before.

            Source: JSON Schema 2020-12, Validation, section 6.1.1.
            """
    )
}
