import ChangeModel

extension ChangeRule {
    static let removedBeforeSunset = ChangeRule(
        "removed-before-sunset",
        .document,
        .lifecycle,
        .remove,
        .anywhere(Verdicts(wire: .breaking)),
        "something was removed before the day that its owner had promised",
        explanation: """
            An operation, a parameter or a property was deprecated with a sunset date, and is gone although that
            day has not come. Callers who planned by the date are broken without warning.

            ```yaml
            delete:
              deprecated: true
              x-sunset: 2030-12-31   # removed in the next version, long before
            ```

            Keep it until that day. The finding exists only where the policy has a `deprecation` section; the
            day of the comparison is the current one or that of `--today`.

            Source: RFC 8594, section 3 (the Sunset header says when a resource is expected to go).
            """
    )
}
