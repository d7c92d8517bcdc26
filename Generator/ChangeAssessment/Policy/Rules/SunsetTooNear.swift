import ChangeModel

extension ChangeRule {
    static let sunsetTooNear = ChangeRule(
        "sunset-too-near",
        .document,
        .lifecycle,
        .change,
        .anywhere(Verdicts(wire: .warning)),
        "the sunset date of something newly deprecated is nearer than the notice that is promised",
        explanation: """
            Something became deprecated with a sunset date that leaves callers less time than the policy's
            `notice`, for its stability level if the policy names that.

            ```yaml
            # diff.yaml
            deprecation:
              notice: {default: 180, beta: 30}
            ```
            ```yaml
            deprecated: true
            x-sunset: 2027-02-01     # in 30 days
            ```

            Source: RFC 8594, section 3; RFC 9745, section 4.
            """
    )
}
