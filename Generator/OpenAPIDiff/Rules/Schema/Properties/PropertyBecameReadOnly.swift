import ChangeModel

extension ChangeRule {
    static let propertyBecameReadOnly = ChangeRule(
        "property-became-read-only",
        .schema,
        .mutability,
        .narrow,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .safe)),
        "a property is only sent by the server now",
        explanation: """
            Old clients may still send it: the server ignores it, or refuses the request (OpenAPI says
            it should not be sent). Responses are as they were.

            ```yaml
            # before
            properties:
              id: { type: string }
            # after
            properties:
              id: { type: string, readOnly: true }
            ```

            Ignore the property in requests rather than refuse it.

            Source: OpenAPI 3.1.1, Schema Object; JSON Schema 2020-12, Validation, section 9.4.
            """
    )
}
