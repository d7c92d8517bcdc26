import SDKModel
import SwiftSpelling

extension CredentialMemberView {
    /// The functions of a credential that serves several schemes.
    static func members(
        of credential: SharedCredential,
        schemes: [SecurityScheme],
        in surroundings: Surroundings
    ) -> [Self] {
        let chosen = credential.schemes.compactMap { name in schemes.first { $0.schemeName == name } }
        let name = SwiftText.identifier(credential.name, .declaration)
        let words = chosen.first?.documentation ?? Documentation()
        let secret = isKey(chosen) ? "key" : "token"
        let access = surroundings.access
        var members = [
            Self(
                Documentation(
                    summary: words.summary ?? "A \(secret) for \(schemeList(chosen)).",
                    discussion: words.discussion
                ),
                "\(access)static func \(name)(_ \(secret): String) -> Self {",
                entries(chosen) { "\($0): \(secret)" }
            ),
            Self(
                Documentation(summary: "A \(secret) that the function gives, asked before each request."),
                "\(access)static func \(name)(provider: @escaping @Sendable () async throws -> String) -> Self {",
                entries(chosen) { _ in "provider: provider" }
            ),
        ]
        if let environment = credential.environment {
            members.append(self.environment(environment, name, surroundings))
        }
        if let login = credential.login { members.append(self.login(login, chosen, surroundings)) }
        return members
    }

    private static func environment(
        _ environment: SharedCredential.Environment,
        _ name: String,
        _ surroundings: Surroundings
    ) -> Self {
        Self(
            Documentation(
                summary: "The secret in an environment variable; nil where the variable is not set or empty.",
                discussion:
                    "The variable is \(Markdown.codeSpan(environment.variable)) unless another one is named."
            ),
            "\(surroundings.access)static func "
                + "\(SwiftText.identifier(environment.name, .declaration))("
                + "_ variable: String = \(SwiftText.literal(environment.variable))) -> Self? {",
            ["EnvironmentVariable.value(of: variable).map { .\(name)($0) }"]
        )
    }

    private static func login(
        _ login: SharedCredential.Login,
        _ schemes: [SecurityScheme],
        _ surroundings: Surroundings
    ) -> Self {
        let type = surroundings.type(login.argument.type)
        let group = login.group.map { "." + SwiftText.identifier($0, .member) } ?? ""
        let label = SwiftText.identifier(login.argument.name, .callLabel)
        let call = "client\(group).\(SwiftText.identifier(login.method, .member))(\(label): body)"
        return Self(
            Documentation(
                summary: "Logs in when a call first needs it, and again when the server refuses the token.",
                discussion: "All copies of the credential share the token."
            ),
            "\(surroundings.access)static func "
                + "\(SwiftText.identifier(login.name, .declaration))(_ body: \(type)) -> Self {",
            [
                "let secret = RenewableSecret { call in",
                "    let client = \(surroundings.clientName)(core: call.core())",
                "    return try await \(call).\(SwiftText.identifier(login.token, .member))",
                "}",
            ] + entries(schemes, prefix: "return ") { _ in "secret: secret" }
        )
    }

    private static func schemeList(_ schemes: [SecurityScheme]) -> String {
        let names = schemes.map { Markdown.codeSpan($0.schemeName) }.joined(separator: ", ")
        return schemes.count == 1 ? "the scheme \(names)" : "the schemes \(names)"
    }

    private static func isKey(_ schemes: [SecurityScheme]) -> Bool {
        if case .apiKey? = schemes.first?.kind { true } else { false }
    }

    private static func entries(
        _ schemes: [SecurityScheme],
        prefix: String = "",
        _ secret: (String) -> String
    ) -> [String] {
        let rows = schemes.map { scheme in
            let name = SwiftText.literal(scheme.schemeName)
            guard case .apiKey(let wireName, let location) = scheme.kind else {
                return ".bearer(scheme: \(name), \(secret("token")))"
            }
            return
                ".apiKey(scheme: \(name), name: \(SwiftText.literal(wireName)), in: .\(location.rawValue), "
                + "\(secret("key")))"
        }
        return SwiftLayout.rows("\(prefix)Self(entries: [", rows, "])", indentation: 12)
    }

    private init(_ documentation: Documentation, _ signature: String, _ entry: [String]) {
        self.documentation = DocumentationComment.lines(documentation, fallback: "", indentation: 8)
        self.signature = [signature]
        self.entry = entry
    }
}
