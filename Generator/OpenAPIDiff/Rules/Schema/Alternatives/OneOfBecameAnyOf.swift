import ChangeModel

extension ChangeRule {
    static let oneOfBecameAnyOf = ChangeRule(
        "one-of-became-any-of",
        .schema,
        .structure,
        .widen,
        .both(request: Verdicts(wire: .safe), response: Verdicts(wire: .warning)),
        "oneOf became anyOf",
        explanation: """
            The alternatives are the same, and a value may follow several of them now. Requests go on to
            be accepted. A client that expects exactly one alternative in a response may meet a value
            that fits two.

            ```yaml
            # before
            oneOf:
              - $ref: "#/components/schemas/Cat"
              - $ref: "#/components/schemas/Dog"
            # after
            anyOf:
              - $ref: "#/components/schemas/Cat"
              - $ref: "#/components/schemas/Dog"
            ```

            Add a discriminator, which tells them apart either way.

            Source: JSON Schema 2020-12, Core, section 10.2.1.2.
            """
    )
}
