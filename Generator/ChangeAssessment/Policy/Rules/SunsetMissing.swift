import ChangeModel

extension ChangeRule {
    static let sunsetMissing = ChangeRule(
        "sunset-missing",
        .document,
        .lifecycle,
        .change,
        .anywhere(Verdicts(wire: .warning)),
        "something became deprecated without a sunset date",
        explanation: """
            The policy says `sunset: required`, and something became deprecated without a day from which it may be
            gone. Callers learn that they must leave, but not by when.

            ```yaml
            deprecated: true         # no date
            ---
            deprecated: true
            x-sunset: 2030-12-31     # right
            ```

            Source: RFC 9745, section 4 (a deprecation may be accompanied by a sunset).
            """
    )
}
