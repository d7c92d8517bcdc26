import ChangeModel

extension ChangeRule {
    static let permissionsTightened = ChangeRule(
        "permissions-tightened",
        .operation,
        .security,
        .narrow,
        .anywhere(Verdicts(wire: .warning, behaviour: .warning)),
        "an operation asks for permissions that were not needed",
        explanation: """
            Callers who have what sufficed before may be refused, by the answer 403. The document does not
            say who has which permission.

            ```yaml
            # before
            get:
              x-required-permissions: [pets:read]
            # after
            get:
              x-required-permissions: [pets:read, shop:read]
            ```

            Grant the new permission to all who have the old ones before asking for it.

            Source: the extensions `x-required-permissions` and `x-inin-requires-permissions`.
            """
    )
}
