import ChangeModel

extension ChangeRule {
    static let httpSchemeChanged = ChangeRule(
        "http-scheme-changed",
        .security,
        .security,
        .change,
        .anywhere(Verdicts(wire: .breaking)),
        "credentials are sent by another HTTP scheme",
        explanation: """
            Clients made from the old document send credentials that are not understood any more.

            ```yaml
            # before
            login: {type: http, scheme: basic}
            # after
            login: {type: http, scheme: bearer}
            ```

            Add a scheme under another name, and accept both.

            Source: OpenAPI 3.1.1, section "Security Scheme Object"; RFC 9110, section 11.
            """
    )
}
