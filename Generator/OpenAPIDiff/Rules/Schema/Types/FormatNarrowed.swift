import ChangeModel

extension ChangeRule {
    static let formatNarrowed = ChangeRule(
        "format-narrowed",
        .schema,
        .type,
        .narrow,
        .narrowing,
        "a number must have fewer bits",
        explanation: """
            The new format holds a part of the old values: `int64` to `int32`. Requests with great
            values are refused now; responses go on to be understood.

            ```yaml
            # before
            type: integer
            format: int64
            # after
            type: integer
            format: int32
            ```

            Accept great values as before.

            Source: OpenAPI Format Registry.
            """
    )
}
