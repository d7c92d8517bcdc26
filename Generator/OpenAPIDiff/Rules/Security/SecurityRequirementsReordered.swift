import ChangeModel

extension ChangeRule {
    static let securityRequirementsReordered = ChangeRule(
        "security-requirements-reordered",
        .security,
        .security,
        .change,
        .anywhere(Verdicts(behaviour: .warning)),
        "another way to be let in comes first",
        explanation: """
            All ways are still there. A client that takes the first one that it has credentials for may show
            others than before.

            ```yaml
            # before
            security:
              - key: []
              - oauth: []
            # after
            security:
              - oauth: []
              - key: []
            ```

            Leave the order as it is.

            Source: OpenAPI 3.1.1, section "Security Requirement Object".
            """
    )
}
