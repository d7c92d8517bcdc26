import ChangeModel

extension ChangeRule {
    static let anyOfBecameOneOf = ChangeRule(
        "any-of-became-one-of",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "anyOf became oneOf",
        explanation: """
            The alternatives are the same, and a value may follow only one of them now: requests that
            fit two, which open objects easily do, are refused. Responses go on to be understood.

            ```yaml
            # before
            anyOf:
              - $ref: "#/components/schemas/Cat"
              - $ref: "#/components/schemas/Dog"
            # after
            oneOf:
              - $ref: "#/components/schemas/Cat"
              - $ref: "#/components/schemas/Dog"
            ```

            Tell the alternatives apart by a required property with one value each; then nothing
            changes.

            Source: JSON Schema 2020-12, Core, section 10.2.1.3.
            """
    )
}
