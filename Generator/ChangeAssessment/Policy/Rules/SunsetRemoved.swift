import ChangeModel

extension ChangeRule {
    static let sunsetRemoved = ChangeRule(
        "sunset-removed",
        .document,
        .lifecycle,
        .remove,
        .anywhere(Verdicts(wire: .warning)),
        "the sunset date of something that is still deprecated was removed",
        explanation: """
            A thing is still deprecated, and its sunset date is gone. Callers no longer know how long they have.

            ```yaml
            deprecated: true
            x-sunset: 2030-12-31
            ---
            deprecated: true         # until when?
            ```

            Keep the date or write a later one. Where the thing stays for good, remove `deprecated` too.

            Source: RFC 8594, section 3.
            """
    )
}
