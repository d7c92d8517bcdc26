import ChangeModel

extension ChangeRule {
    static let nullableRemoved = ChangeRule(
        "nullable-removed",
        .schema,
        .type,
        .narrow,
        .narrowing,
        "a value may not be null any more",
        explanation: """
            Null is not allowed any more, however it was spelled. Requests that send null are refused;
            responses go on to be understood.

            ```yaml
            # before
            type: [string, "null"]
            # after
            type: string
            ```

            Read null as if the property were absent.

            Source: JSON Schema 2020-12, Validation, section 6.1.1.
            """
    )
}
