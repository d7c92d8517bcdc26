import ChangeModel

extension ChangeRule {
    static let requiredPropertyBecameNotReadOnly = ChangeRule(
        "required-property-became-not-read-only",
        .schema,
        .mutability,
        .change,
        .narrowing,
        "a required property must be sent by clients now",
        explanation: """
            While it was read-only, `required` did not apply to requests. Now it does, and old clients
            do not send the property. Responses are as they were.

            ```yaml
            # before
            required: [name]
            properties:
              name: { type: string, readOnly: true }
            # after
            required: [name]
            properties:
              name: { type: string }
            ```

            Take it out of `required`.

            Source: OpenAPI 3.1.1, Schema Object; JSON Schema 2020-12, Validation, section 9.4.
            """
    )
}
