import ChangeModel

extension ChangeRule {
    static let dependentRequiredChanged = ChangeRule(
        "dependent-required-changed",
        .schema,
        .requiredness,
        .change,
        .rewriting,
        "a property asks for other properties",
        explanation: """
            An entry of `dependentRequired` lists other names. Requests that were complete may lack one;
            responses may lack one that was promised.

            ```yaml
            # before
            dependentRequired:
              card: [address]
            # after
            dependentRequired:
              card: [address, country]
            ```

            Supply what is missing on the server.

            Source: JSON Schema 2020-12, Validation, section 6.5.4.
            """
    )
}
