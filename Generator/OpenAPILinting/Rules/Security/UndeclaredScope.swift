import Diagnostics
import OpenAPIModel

/// `scope-undeclared`.
enum UndeclaredScope: LintRule {
    static let rule = DiagnosticRule(
        "scope-undeclared",
        .warning,
        "a requirement names a scope that no flow of its scheme has",
        explanation: """
            The scopes of an OAuth 2 requirement must be among those that a flow of the scheme declares. An SDK asks for
            the scopes that the requirement names, and the server refuses what it does not know.

            ```yaml
            security: [{oauth: [pets:wirte]}]                      # pets:write
            components:
              securitySchemes:
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://id.example.com/token,
                  scopes: {pets:write: Change pets.}}}}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#security-requirement-object>
            """
    )

    static func check(_ survey: DocumentSurvey, reporting log: inout DiagnosticLog) {
        var scopes: [String: [String]] = [:]
        for entry in survey.document.components.securitySchemes {
            guard case .oauth2(let flows) = entry.value.value.kind else { continue }
            scopes[entry.name] = flows.all.flatMap { $0.scopes.map(\.name) }
        }
        guard !scopes.isEmpty else { return }
        var requirements = survey.document.security?.value ?? []
        for entry in survey.operations { requirements += entry.operation.security?.value ?? [] }
        for scheme in requirements.flatMap(\.schemes) {
            guard let declared = scopes[scheme.name.value] else { continue }
            for scope in scheme.scopes where !declared.contains(scope.value) {
                let nearest = self.nearest(to: scope.value, among: declared)
                log.report(
                    message(
                        "scheme '\(scheme.name.value)' declares no scope '\(scope.value)'",
                        hint: nearest.map { "did you mean '\($0)'?" }
                    ),
                    at: scope.range
                )
            }
        }
    }
}

extension OAuthFlows {
    /// Those that are there, in the order of the specification.
    var all: [OAuthFlow] {
        [`implicit`, password, clientCredentials, authorizationCode, deviceAuthorization].compactMap(\.self)
    }
}
