import ChangeModel

extension ChangeRule {
    static let schemaSunsetChanged = ChangeRule(
        "schema-sunset-changed",
        .schema,
        .lifecycle,
        .change,
        .harmless,
        "the day until which a schema or property works was changed",
        explanation: """
            `x-sunset` says another day, or none. Whether that is early enough is for the policy to say.

            ```yaml
            # before
            x-sunset: 2027-06-30
            # after
            x-sunset: 2027-01-31
            ```

            Give consumers the time that was promised.

            Source: the extension `x-sunset`.
            """
    )
}
