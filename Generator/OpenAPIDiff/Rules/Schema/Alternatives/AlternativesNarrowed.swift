import ChangeModel

extension ChangeRule {
    static let alternativesNarrowed = ChangeRule(
        "alternatives-narrowed",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "alternatives were rewritten and allow less",
        explanation: """
            The structure is another one, and every new value is proven to have been allowed by the old
            one, but not the other way round. Requests of old clients may be refused; responses go on to
            be understood.

            ```yaml
            # before
            anyOf:
              - { type: string }
              - { type: integer }
            # after
            type: string
            ```

            Convert on the server what clients still send.

            Source: JSON Schema 2020-12, Core, section 10.2.1.
            """
    )
}
