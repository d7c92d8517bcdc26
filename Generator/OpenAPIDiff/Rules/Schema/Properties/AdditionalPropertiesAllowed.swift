import ChangeModel

extension ChangeRule {
    static let additionalPropertiesAllowed = ChangeRule(
        "additional-properties-allowed",
        .schema,
        .structure,
        .widen,
        .harmless,
        "other properties are allowed now",
        explanation: """
            `additionalProperties` is no longer false. Requests go on to be accepted; clients that read
            tolerantly ignore what they do not know in responses.

            ```yaml
            # before
            type: object
            additionalProperties: false
            # after
            type: object
            ```

            Nothing, as long as clients ignore unknown properties.

            Source: JSON Schema 2020-12, Core, section 10.3.2.3.
            """
    )
}
