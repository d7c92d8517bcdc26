import ChangeModel

extension ChangeRule {
    static let alternativesWidened = ChangeRule(
        "alternatives-widened",
        .schema,
        .structure,
        .widen,
        .widening,
        "alternatives were rewritten and allow more",
        explanation: """
            The structure is another one, and every old value is proven to be allowed by the new one,
            but not the other way round. Requests go on to be accepted; responses may hold values that
            old clients do not know.

            ```yaml
            # before
            type: string
            # after
            oneOf:
              - { type: string }
              - { type: array, items: { type: string } }
            ```

            Go on to send the old shape in responses.

            Source: JSON Schema 2020-12, Core, section 10.2.1.
            """
    )
}
