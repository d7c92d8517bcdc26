import ChangeModel

extension ChangeRule {
    static let securitySchemeRemoved = ChangeRule(
        "security-scheme-removed",
        .security,
        .existence,
        .remove,
        .anywhere(.unaffected),
        "a security scheme was removed",
        explanation: """
            Whether an operation asked for it is told there. Code that names it does not compile with a new
            SDK.

            ```yaml
            # before
            securitySchemes:
              key: {type: apiKey, name: X-Key, in: header}
            # after
            securitySchemes: {}
            ```

            Source: OpenAPI 3.1.1, section "Security Scheme Object".
            """
    )
}
