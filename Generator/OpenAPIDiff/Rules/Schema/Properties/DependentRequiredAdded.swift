import ChangeModel

extension ChangeRule {
    static let dependentRequiredAdded = ChangeRule(
        "dependent-required-added",
        .schema,
        .requiredness,
        .narrow,
        .narrowing,
        "a property asks for others now",
        explanation: """
            An entry of `dependentRequired` is new. Requests that were accepted may be refused now, as
            the new document allows less. Responses go on to be understood: whatever is sent now was
            allowed before.

            ```yaml
            # before
            type: object
            # after
            type: object
            dependentRequired:
              card: [address]
            ```

            Supply what is missing on the server.

            Source: JSON Schema 2020-12, Validation, section 6.5.4.
            """
    )
}
