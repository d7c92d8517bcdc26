import SDKModel
import SwiftSpelling

extension ExampleWriter {
    /// Makes a client with the credential that most calls need.
    package func client() -> SwiftExample {
        example(
            inGroup: nil,
            setup: [],
            body: clientLines(credential: defaultCredential),
            preparation: valueWriter().preparation
        )
    }

    /// Makes a client in each of the ways the API has to authenticate; the shared credentials first.
    package func credentials() -> [CredentialExample] {
        let shared = Set(sdk.client.sharedCredentials.flatMap(\.schemes))
        return sdk.client.sharedCredentials.flatMap { credential in
            let name = SwiftText.identifier(credential.name, .member)
            var forms: [(CredentialExample.Form, String)] = [(.secret, ".\(name)(\"…\")")]
            if let environment = credential.environment {
                let name = SwiftText.identifier(environment.name, .member)
                forms.append((.environment(variable: environment.variable), ".\(name)()"))
            }
            if let login = credential.login { forms.append(contentsOf: self.login(login)) }
            return forms.map { example(credential.name, credential.schemes, $0, $1) }
        }
            + sdk.client.securitySchemes.filter { !shared.contains($0.schemeName) }.flatMap { scheme in
                Self.forms(of: scheme).map { example(scheme.name, [scheme.schemeName], $0, $1) }
            }
    }

    private func login(_ login: SharedCredential.Login) -> [(CredentialExample.Form, String)] {
        var values = valueWriter()
        let value = values.argument(
            login.argument.type,
            like: nil,
            at: ValueWriter.Place(name: "body", takesOptional: false, depth: 0)
        )
        guard values.preparation.statements.isEmpty, values.preparation.modules.isEmpty else { return [] }
        return [(.login, ".\(SwiftText.identifier(login.name, .member))(\(value.flat))")]
    }

    private func example(
        _ name: SwiftIdentifier,
        _ schemes: [String],
        _ form: CredentialExample.Form,
        _ expression: String
    ) -> CredentialExample {
        CredentialExample(
            name: name.text,
            schemes: schemes,
            form: form,
            example: example(
                inGroup: nil,
                setup: [],
                body: clientLines(credential: expression),
                preparation: valueWriter().preparation
            )
        )
    }

    private static func forms(of scheme: SecurityScheme) -> [(CredentialExample.Form, String)] {
        let name = SwiftText.identifier(scheme.name, .member)
        switch scheme.kind {
        case .bearer, .apiKey: return [(.secret, ".\(name)(\"…\")")]
        case .basic: return [(.secret, ".\(name)(username: \"…\", password: \"…\")")]
        case .openIDConnect: return [(.secret, ".\(name)(accessToken: \"…\")")]
        case .oauth2(nil, _): return [(.secret, ".\(name)(accessToken: \"…\")")]
        case .oauth2(.some, let scopes):
            let list = scopes.first.map { ", scopes: [\(SwiftText.literal($0))]" } ?? ""
            return [
                (.secret, ".\(name)(accessToken: \"…\")"),
                (.clientCredentials, ".\(name)(clientID: \"…\", clientSecret: \"…\"\(list))"),
            ]
        case .other: return []
        }
    }

    private var defaultCredential: String? { credentials().first.flatMap { credential(serving: $0.schemes) } }

    /// The credential of an example by the schemes it is for.
    private func credential(serving schemes: [String]) -> String? {
        if let shared = sdk.client.sharedCredentials.first(where: { credential in
            schemes.contains { credential.schemes.contains($0) }
        }) {
            return ".\(SwiftText.identifier(shared.name, .member))(\"…\")"
        }
        return sdk.client.securitySchemes.first { schemes.contains($0.schemeName) }
            .flatMap { Self.forms(of: $0).first?.1 }
    }

    /// A client that can make the calls of an operation.
    func clientLines(for operation: Operation) -> [String] {
        clientLines(credential: credential(for: operation))
    }

    private func credential(for operation: Operation) -> String? {
        guard let index = operation.security, sdk.client.securityRequirements.indices.contains(index) else {
            return nil
        }
        for alternative in sdk.client.securityRequirements[index].alternatives {
            var expressions: [String] = []
            for use in alternative {
                guard let expression = credential(serving: [use.schemeName]) else { break }
                if !expressions.contains(expression) { expressions.append(expression) }
            }
            if expressions.isEmpty { continue }
            return expressions.dropFirst().reduce(expressions[0]) { "\($0).and(\($1))" }
        }
        return nil
    }

    /// The statement that makes a client.
    func clientLines(credential: String?) -> [String] {
        var arguments: [(label: String?, value: ExampleExpression)] = []
        if sdk.client.servers.first?.isRelative ?? true {
            arguments.append(("server", ExampleExpression(".init(url: \"https://api.example.com\")")))
        }
        if let credential { arguments.append(("credential", ExampleExpression(credential))) }
        let name = SwiftText.identifier(sdk.client.name, .type)
        return ExampleExpression.call(name, arguments).lines("let \(Self.clientVariable) = ")
    }
}

/// A way to authenticate.
package struct CredentialExample: Sendable, Hashable {
    /// The credential's name in Swift.
    package let name: String
    /// The security schemes that it is for, by their names in the document.
    package let schemes: [String]
    package let form: Form
    package let example: SwiftExample

    /// What the credential is made of.
    package enum Form: Sendable, Hashable {
        /// A token, a key, a name with a password.
        case secret
        case environment(variable: String)
        /// The SDK calls the operation that logs in.
        case login
        case clientCredentials
    }
}
