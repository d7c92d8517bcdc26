import ChangeModel

extension ChangeRule {
    static let securitySchemeAdded = ChangeRule(
        "security-scheme-added",
        .security,
        .existence,
        .add,
        .anywhere(Verdicts(wire: .safe)),
        "a security scheme was added",
        explanation: """
            Whether an operation asks for it is told there.

            ```yaml
            # before
            securitySchemes: {}
            # after
            securitySchemes:
              key: {type: apiKey, name: X-Key, in: header}
            ```

            Source: OpenAPI 3.1.1, section "Security Scheme Object".
            """
    )
}
