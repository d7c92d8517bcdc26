import ChangeModel

extension ChangeRule {
    static let alternativesMerged = ChangeRule(
        "alternatives-merged",
        .schema,
        .structure,
        .change,
        .harmless,
        "an alternative that others cover was added or removed",
        explanation: """
            The values of the alternative are proven to be those of another one in the same list, so
            nothing that was understood stops being so.

            ```yaml
            # before
            anyOf:
              - { type: integer }
              - { type: number }
            # after
            anyOf:
              - { type: number }
            ```

            Source: JSON Schema 2020-12, Core, section 10.2.1.2.
            """
    )
}
