import ChangeModel

extension ChangeRule {
    static let propertyRemoved = ChangeRule(
        "property-removed",
        .schema,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .warning)),
        "an optional property was removed",
        explanation: """
            Old clients may still send it, and what the server does with it is not said: ignore it or
            refuse it. In responses it may always have been absent, but clients that used it get nothing
            any more.

            ```yaml
            # before
            properties:
              name: { type: string }
              nick: { type: string }
            # after
            properties:
              name: { type: string }
            ```

            Deprecate it first, and remove it with the next major version.

            Source: JSON Schema 2020-12, Core, section 10.3.2.1.
            """
    )
}
