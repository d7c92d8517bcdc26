import ChangeModel

extension ChangeRule {
    static let headerSunsetChanged = ChangeRule(
        "header-sunset-changed",
        .header,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "the day until which a deprecated header comes was changed",
        explanation: """
            `x-sunset` says another day, or none. Whether the new day leaves callers enough time is for the
            policy to say.

            ```yaml
            # before
            deprecated: true
            x-sunset: 2027-06-30
            # after
            deprecated: true
            x-sunset: 2027-01-31
            ```

            Give callers the time that was promised.

            Source: RFC 8594; the extension `x-sunset`.
            """
    )
}
