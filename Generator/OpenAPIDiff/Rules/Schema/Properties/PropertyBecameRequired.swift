import ChangeModel

extension ChangeRule {
    static let propertyBecameRequired = ChangeRule(
        "property-became-required",
        .schema,
        .requiredness,
        .narrow,
        .narrowing,
        "a property became required",
        explanation: """
            Requests without it are refused now. Responses always have it, which no client minds.

            ```yaml
            # before
            properties:
              nick: { type: string }
            # after
            required: [nick]
            properties:
              nick: { type: string }
            ```

            Supply a value on the server for clients that send none.

            Source: JSON Schema 2020-12, Validation, section 6.5.3.
            """
    )
}
