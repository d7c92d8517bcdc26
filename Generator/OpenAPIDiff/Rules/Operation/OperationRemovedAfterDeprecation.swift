import ChangeModel

extension ChangeRule {
    static let operationRemovedAfterDeprecation = ChangeRule(
        "operation-removed-after-deprecation",
        .operation,
        .existence,
        .remove,
        .anywhere(Verdicts(wire: .warning)),
        "an operation was removed that had been deprecated",
        explanation: """
            Calls fail from now on, as was announced. Whether the announced day has come is for the policy
            to say: the change carries the value of `x-sunset`, if there was one. Callers who did not heed
            the deprecation are broken.

            ```yaml
            # before
            get:
              deprecated: true
              x-sunset: 2027-01-31
            # after
            # nothing
            ```

            Remove it only after the day that `x-sunset` names.

            Source: OpenAPI 3.1.1, section "Operation Object"; RFC 8594.
            """
    )
}
