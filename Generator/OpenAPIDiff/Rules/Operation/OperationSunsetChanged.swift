import ChangeModel

extension ChangeRule {
    static let operationSunsetChanged = ChangeRule(
        "operation-sunset-changed",
        .operation,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "the day until which a deprecated operation works was changed",
        explanation: """
            `x-sunset` says another day, or none. Whether the new day leaves callers enough time is for the
            policy to say.

            ```yaml
            # before
            get:
              deprecated: true
              x-sunset: 2027-06-30
            # after
            get:
              deprecated: true
              x-sunset: 2027-01-31
            ```

            Give callers the time that was promised.

            Source: RFC 8594; the extension `x-sunset`.
            """
    )
}
