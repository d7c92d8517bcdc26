import ChangeModel

extension ChangeRule {
    static let permissionsRelaxed = ChangeRule(
        "permissions-relaxed",
        .operation,
        .security,
        .widen,
        .anywhere(Verdicts(wire: .safe)),
        "an operation asks for less permissions",
        explanation: """
            All who were let in still are, and others too.

            ```yaml
            # before
            get:
              x-required-permissions: [pets:read, shop:read]
            # after
            get:
              x-required-permissions: [pets:read]
            ```

            Source: the extensions `x-required-permissions` and `x-inin-requires-permissions`.
            """
    )
}
