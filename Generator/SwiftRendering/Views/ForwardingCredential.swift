import SDKModel
import SwiftSpelling

extension ForwardingWriter {
    /// A function of `Credential` by its earlier name.
    func credential(
        _ name: SwiftIdentifier,
        _ new: SwiftIdentifier,
        _ form: CredentialForm
    ) -> ForwardingCode {
        let parameters: [String]
        let arguments: [String]
        switch form {
        case .secret(let label, let newLabel):
            parameters = [label.map { "\($0): String" } ?? "_ secret: String"]
            let value = label.map(\.text) ?? "secret"
            arguments = [newLabel.map { "\($0): \(value)" } ?? value]
        case .provider:
            parameters = ["provider: @escaping @Sendable () async throws -> String"]
            arguments = ["provider: provider"]
        case .usernameAndPassword:
            parameters = ["username: String", "password: String"]
            arguments = ["username: username", "password: password"]
        case .clientCredentials(let tokenURL):
            parameters = [
                "clientID: String", "clientSecret: String", "scopes: [String] = []",
                "tokenURL: String = \(SwiftText.literal(tokenURL))",
            ]
            arguments = [
                "clientID: clientID", "clientSecret: clientSecret", "scopes: scopes", "tokenURL: tokenURL",
            ]
        }
        let labels = arguments.map { argument in
            argument.split(separator: ":").count > 1 ? "\(argument.prefix { $0 != ":" }):" : "_:"
        }
        return ForwardingCode(
            "The earlier name of `\(new)`.",
            ForwardingCode.renamed("\(new)(\(labels.joined()))", indentation: indentation),
            SwiftLayout.list(
                "\(access)static func \(SwiftText.identifier(name, .declaration))(",
                parameters,
                ") -> Self {",
                indentation: indentation
            )
                + SwiftLayout.list(
                    ".\(SwiftText.identifier(new, .member))(",
                    arguments,
                    indentation: indentation + 4
                ).map { "    " + $0 } + ["}"]
        )
    }
}
