import ChangeModel

extension ChangeRule {
    static let sunsetMovedNearer = ChangeRule(
        "sunset-moved-nearer",
        .document,
        .lifecycle,
        .change,
        .anywhere(Verdicts(wire: .warning)),
        "a sunset date was moved nearer than the notice that is promised",
        explanation: """
            A deprecated thing had a sunset date, and now has an earlier one that leaves callers less time than the
            policy's `notice`.

            ```yaml
            x-sunset: 2030-12-31
            ---
            x-sunset: 2027-02-01     # in 30 days, where 180 are promised
            ```

            Keep the date, or move it no nearer than the notice allows.

            Source: RFC 8594, section 3.
            """
    )
}
