import ChangeModel

extension ChangeRule {
    static let propertyBecameNotWriteOnly = ChangeRule(
        "property-became-not-write-only",
        .schema,
        .mutability,
        .widen,
        .harmless,
        "a property may be sent by the server now",
        explanation: """
            It is one more property in responses, which clients ignore. Requests are as they were.

            ```yaml
            # before
            properties:
              token: { type: string, writeOnly: true }
            # after
            properties:
              token: { type: string }
            ```

            Check that it is no secret.

            Source: JSON Schema 2020-12, Validation, section 9.4.
            """
    )
}
