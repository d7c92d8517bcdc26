import ChangeModel

extension ChangeRule {
    static let typeNarrowed = ChangeRule(
        "type-narrowed",
        .schema,
        .type,
        .narrow,
        .narrowing,
        "a value may be of fewer types",
        explanation: """
            The new types are a part of the old ones. Requests that used the rest are refused now;
            responses go on to be understood.

            ```yaml
            # before
            type: number
            # after
            type: integer
            ```

            Convert on the server what clients still send.

            Source: JSON Schema 2020-12, Validation, section 6.1.1.
            """
    )
}
