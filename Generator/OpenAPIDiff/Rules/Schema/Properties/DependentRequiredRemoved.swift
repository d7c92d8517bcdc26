import ChangeModel

extension ChangeRule {
    static let dependentRequiredRemoved = ChangeRule(
        "dependent-required-removed",
        .schema,
        .requiredness,
        .widen,
        .widening,
        "a property does not ask for others any more",
        explanation: """
            An entry of `dependentRequired` is gone. Requests go on to be accepted. Responses may hold
            what the old document ruled out, and a client that relied on it, by its types or its checks,
            fails.

            ```yaml
            # before
            type: object
            dependentRequired:
              card: [address]
            # after
            type: object
            ```

            Go on to send both in responses.

            Source: JSON Schema 2020-12, Validation, section 6.5.4.
            """
    )
}
