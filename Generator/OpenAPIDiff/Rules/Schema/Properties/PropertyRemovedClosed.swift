import ChangeModel

extension ChangeRule {
    static let propertyRemovedClosed = ChangeRule(
        "property-removed-closed",
        .schema,
        .existence,
        .remove,
        .both(request: Verdicts(wire: .breaking), response: Verdicts(wire: .warning)),
        "a property was removed from an object that allows no others",
        explanation: """
            `additionalProperties: false` makes the server refuse the property that old clients still
            send. In responses clients that used it get nothing any more.

            ```yaml
            # before
            additionalProperties: false
            properties:
              name: { type: string }
              nick: { type: string }
            # after
            additionalProperties: false
            properties:
              name: { type: string }
            ```

            Keep it, deprecated, and ignore it on the server.

            Source: JSON Schema 2020-12, Core, section 10.3.2.3.
            """
    )
}
