import ChangeModel

extension ChangeRule {
    static let propertyBecameNotReadOnly = ChangeRule(
        "property-became-not-read-only",
        .schema,
        .mutability,
        .widen,
        .harmless,
        "a property may be sent by clients now",
        explanation: """
            Requests may hold it, and old clients do not send it, which they need not. Responses are as
            they were.

            ```yaml
            # before
            properties:
              name: { type: string, readOnly: true }
            # after
            properties:
              name: { type: string }
            ```

            Source: JSON Schema 2020-12, Validation, section 9.4.
            """
    )
}
