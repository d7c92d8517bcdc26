import ChangeModel
import SDKModel
import SwiftSpelling

extension ModuleSymbols {
    var credentialPath: String { client + ".Credential" }

    var credentialSymbol: Symbol { type(.struct, "Credential", in: client, ["Sendable"]) }

    /// `and(_:)`, which joins two credentials.
    var fixedCredentialMembers: [Symbol] {
        let type = SwiftType.generated(credentialPath)
        return [
            method(
                "and",
                in: credentialPath,
                Function(parameters: [parameter("_", type, local: "other")], result: type)
            )
        ]
    }

    /// All functions that make a credential; empty where the client takes none.
    var credentialMembers: [Symbol] {
        let shared = Set(sdk.client.sharedCredentials.flatMap(\.schemes))
        let ofShared = sdk.client.sharedCredentials.flatMap(members)
        let ofSchemes = sdk.client.securitySchemes.filter { !shared.contains($0.schemeName) }.flatMap(members)
        return ofShared + ofSchemes
    }

    private func members(of scheme: SecurityScheme) -> [Symbol] {
        let functions: [[Parameter]] =
            switch scheme.kind {
            case .bearer: [[secret("token")], [provider]]
            case .basic: [[text("username"), text("password")]]
            case .apiKey: [[secret("key")], [provider]]
            case .oauth2(let tokenURL?, _):
                [
                    [text("accessToken")],
                    [
                        text("clientID"), text("clientSecret"),
                        parameter("scopes", .fixed("[String]"), default: "[]"),
                        parameter("tokenURL", .fixed("String"), default: SwiftText.literal(tokenURL)),
                    ],
                    [provider],
                ]
            case .oauth2(nil, _), .openIDConnect: [[text("accessToken")], [provider]]
            case .other: []
            }
        return functions.map { parameters in
            var symbol = maker(scheme.name.text, parameters)
            symbol.origin = scheme.origin
            symbol.meaning = .other("a credential of the scheme '\(scheme.schemeName)'")
            return symbol
        }
    }

    private func members(of credential: SharedCredential) -> [Symbol] {
        let schemes = sdk.client.securitySchemes
        let first = credential.schemes.lazy.compactMap { name in schemes.first { $0.schemeName == name } }
            .first
        var isKey = false
        if case .apiKey? = first?.kind { isKey = true }
        let name = credential.name.text
        var members = [maker(name, [secret(isKey ? "key" : "token")]), maker(name, [provider])]
        if let environment = credential.environment {
            let variable = Parameter(
                key: .label("variable"),
                label: "_",
                localName: "variable",
                type: .fixed("String"),
                defaultValue: SwiftText.literal(environment.variable)
            )
            members.append(maker(environment.name.text, [variable], isOptional: true))
        }
        if let login = credential.login {
            members.append(
                maker(login.name.text, [parameter("_", .model(login.argument.type), local: "body")])
            )
        }
        return members.map { member in
            var symbol = member
            symbol.origin = first?.origin
            symbol.meaning = .other(
                "a credential of the schemes '\(credential.schemes.joined(separator: "', '"))'"
            )
            return symbol
        }
    }

    private func maker(_ name: String, _ parameters: [Parameter], isOptional: Bool = false) -> Symbol {
        let result = SwiftType.generated(credentialPath)
        var symbol = method(
            name,
            in: credentialPath,
            Function(parameters: parameters, result: isOptional ? .optional(result) : result),
            isStatic: true
        )
        symbol.isOverloaded = true
        return symbol
    }

    private func secret(_ name: String) -> Parameter { parameter("_", .fixed("String"), local: name) }

    private func text(_ name: String) -> Parameter { parameter(name, .fixed("String")) }

    private var provider: Parameter {
        parameter("provider", .fixed("@escaping @Sendable () async throws -> String"))
    }
}
