import ChangeModel

extension ChangeRule {
    static let formatWidened = ChangeRule(
        "format-widened",
        .schema,
        .type,
        .widen,
        .widening,
        "a number may have more bits",
        explanation: """
            Every value of the old format is one of the new: `int32` of `int64`, `float` of `double`.
            Requests go on to be accepted; a response may hold a number that an old client has no room
            for.

            ```yaml
            # before
            type: integer
            format: int32
            # after
            type: integer
            format: int64
            ```

            Keep to the old range until clients have moved.

            Source: OpenAPI Format Registry.
            """
    )
}
