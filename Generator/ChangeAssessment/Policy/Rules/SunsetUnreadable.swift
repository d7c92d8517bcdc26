import ChangeModel

extension ChangeRule {
    static let sunsetUnreadable = ChangeRule(
        "sunset-unreadable",
        .document,
        .lifecycle,
        .change,
        .anywhere(Verdicts(wire: .warning)),
        "a sunset date is no day",
        explanation: """
            `x-sunset` is neither a day nor a time of RFC 3339, so that nobody can say when the thing may be gone.

            ```yaml
            x-sunset: next summer
            ---
            x-sunset: 2030-06-30             # or 2030-06-30T00:00:00Z
            ```

            Source: RFC 3339, section 5.6 (`full-date`, `date-time`).
            """
    )
}
