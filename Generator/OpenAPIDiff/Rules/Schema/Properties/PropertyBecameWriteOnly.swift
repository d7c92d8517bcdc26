import ChangeModel

extension ChangeRule {
    static let propertyBecameWriteOnly = ChangeRule(
        "property-became-write-only",
        .schema,
        .mutability,
        .narrow,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "a property is not sent by the server any more",
        explanation: """
            It vanishes from responses, where it was optional: clients that used it get nothing any
            more. Requests are as they were.

            ```yaml
            # before
            properties:
              token: { type: string }
            # after
            properties:
              token: { type: string, writeOnly: true }
            ```

            Tell consumers where they find the value from now on.

            Source: JSON Schema 2020-12, Validation, section 9.4.
            """
    )
}
