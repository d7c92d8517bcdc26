import ChangeModel

extension ChangeRule {
    static let propertyRemovedRequired = ChangeRule(
        "property-removed-required",
        .schema,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .breaking)),
        "a required property was removed",
        explanation: """
            Old clients go on to send it, and what the server does with it is not said. In responses
            every client was promised the property; those that check, or read it into a type, fail.

            ```yaml
            # before
            required: [name]
            properties:
              name: { type: string }
            # after
            properties: {}
            ```

            Go on to send it until the next major version.

            Source: JSON Schema 2020-12, Validation, section 6.5.3.
            """
    )
}
