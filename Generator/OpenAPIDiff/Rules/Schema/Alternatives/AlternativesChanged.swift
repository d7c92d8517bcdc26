import ChangeModel

extension ChangeRule {
    static let alternativesChanged = ChangeRule(
        "alternatives-changed",
        .schema,
        .structure,
        .change,
        .rewriting,
        "alternatives were rewritten",
        explanation: """
            The structure is another one, and it is not proven that old values survive in either
            direction, so it has to count as a break.

            ```yaml
            # before
            oneOf:
              - $ref: "#/components/schemas/Cat"
              - $ref: "#/components/schemas/Dog"
            # after
            type: object
            properties:
              kind: { type: string }
            ```

            Compare both by hand; if old payloads survive, accept the change in the policy.

            Source: JSON Schema 2020-12, Core, section 10.2.1.
            """
    )
}
