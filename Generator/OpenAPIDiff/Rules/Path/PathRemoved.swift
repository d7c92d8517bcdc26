import ChangeModel

extension ChangeRule {
    static let pathRemoved = ChangeRule(
        "path-removed",
        .path,
        .existence,
        .remove,
        .anywhere(Verdicts(wire: .breaking)),
        "a path was removed with its operations",
        explanation: """
            Every call of these operations fails, by the answer 404. Told once for the path; operations that
            were deprecated before are told apart.

            ```yaml
            # before
            paths:
              /pets: {get: {}}
              /dogs: {get: {}}
            # after
            paths:
              /pets: {get: {}}
            ```

            Deprecate the operations first, say by `x-sunset` until when they work, and remove them after
            that day.

            Source: OpenAPI 3.1.1, section "Paths Object".
            """
    )
}
