import OpenAPIModel
import SDKConfiguration

extension SDKConfiguration {
    /// Without the schemes and logins of credentials that the chosen part of a document does not have.
    func within(_ document: Document, of whole: Document) -> SDKConfiguration {
        let kept = Set(document.components.securitySchemes.map(\.name))
        let leftOut = Set(whole.components.securitySchemes.map(\.name)).subtracting(kept)
        let operations = Set(document.operations.compactMap { $0.operation.operationId?.value })
        let all = Set(whole.operations.compactMap { $0.operation.operationId?.value })
        return with(
            credentials: credentials.compactMap { credential in
                let schemes = credential.schemes.filter { !leftOut.contains($0) }
                guard !schemes.isEmpty || credential.schemes.isEmpty else { return nil }
                let login = credential.login.flatMap { login in
                    all.contains(login.operation) && !operations.contains(login.operation) ? nil : login
                }
                return CredentialConfiguration(
                    name: credential.name,
                    schemes: schemes,
                    environment: credential.environment,
                    login: login,
                    range: credential.range
                )
            }
        )
    }
}
