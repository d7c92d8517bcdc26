import ChangeModel

extension ChangeRule {
    static let requiredPropertyBecameWriteOnly = ChangeRule(
        "required-property-became-write-only",
        .schema,
        .mutability,
        .narrow,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .breaking)),
        "a required property is not sent by the server any more",
        explanation: """
            Every response was promised to have it, and none has it now. Requests are as they were.

            ```yaml
            # before
            required: [token]
            properties:
              token: { type: string }
            # after
            required: [token]
            properties:
              token: { type: string, writeOnly: true }
            ```

            Go on to send it until the next major version.

            Source: JSON Schema 2020-12, Validation, section 9.4.
            """
    )
}
