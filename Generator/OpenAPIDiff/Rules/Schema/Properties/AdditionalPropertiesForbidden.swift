import ChangeModel

extension ChangeRule {
    static let additionalPropertiesForbidden = ChangeRule(
        "additional-properties-forbidden",
        .schema,
        .structure,
        .narrow,
        .narrowing,
        "other properties are not allowed any more",
        explanation: """
            `additionalProperties` is false now: the server refuses what it ignored before, such as a
            property that a client sends for a newer version. Responses go on to be understood.

            ```yaml
            # before
            type: object
            # after
            type: object
            additionalProperties: false
            ```

            Ignore unknown properties in requests rather than refuse them.

            Source: JSON Schema 2020-12, Core, section 10.3.2.3.
            """
    )
}
