import SDKModel
import SwiftSpelling

/// The file of the client's `Credential`, and of the requirements its operations have.
struct CredentialView {
    let header: HeaderView
    let isolation: String
    let access: String
    let sharedAccess: String
    let client: String
    let hasMembers: Bool
    let members: [CredentialMemberView]
    let requirements: [SecurityRequirementView]

    init(_ client: Client, in surroundings: Surroundings) {
        isolation = surroundings.isolation
        access = surroundings.access
        sharedAccess = surroundings.sharedAccess
        self.client = surroundings.clientName
        let shared = Set(client.sharedCredentials.flatMap(\.schemes))
        members =
            client.sharedCredentials.flatMap {
                CredentialMemberView.members(of: $0, schemes: client.securitySchemes, in: surroundings)
            }
            + client.securitySchemes.filter { !shared.contains($0.schemeName) }.flatMap {
                CredentialMemberView.members(of: $0, in: surroundings)
            }
        hasMembers = !members.isEmpty
        header = HeaderView(surroundings, modules: [], isShared: !client.securityRequirements.isEmpty)
        requirements = client.securityRequirements.enumerated().map {
            SecurityRequirementView($1, index: $0, in: surroundings)
        }
    }

    /// Whether a client can be given a credential of the scheme.
    static func isOffered(_ scheme: SecurityScheme) -> Bool {
        if case .other = scheme.kind { return false }
        return true
    }
}

/// A static function of `Credential`.
struct CredentialMemberView {
    let documentation: [String]
    let signature: [String]
    let entry: [String]

    static func members(of scheme: SecurityScheme, in surroundings: Surroundings) -> [Self] {
        let name = SwiftText.literal(scheme.schemeName)
        switch scheme.kind {
        case .bearer:
            return [
                Self(scheme, ["_ token: String"], "bearer", [name, "token: token"], in: surroundings),
                provider(scheme, "bearer", [name], "a token", in: surroundings),
            ]
        case .basic:
            return [
                Self(
                    scheme,
                    ["username: String", "password: String"],
                    "basic",
                    [name, "username: username", "password: password"],
                    in: surroundings
                )
            ]
        case .apiKey(let wireName, let location):
            let place = ["name: \(SwiftText.literal(wireName))", "in: .\(location.rawValue)"]
            return [
                Self(scheme, ["_ key: String"], "apiKey", [name] + place + ["key: key"], in: surroundings),
                provider(scheme, "apiKey", [name] + place, "a key", in: surroundings),
            ]
        case .oauth2(let tokenURL, let scopes):
            return oauth2(scheme, tokenURL: tokenURL, scopes: scopes, in: surroundings)
        case .openIDConnect:
            return oauth2(scheme, tokenURL: nil, scopes: [], in: surroundings)
        case .other: return []
        }
    }

    private static func oauth2(
        _ scheme: SecurityScheme,
        tokenURL: String?,
        scopes: [String],
        in surroundings: Surroundings
    ) -> [Self] {
        let name = SwiftText.literal(scheme.schemeName)
        var members = [
            Self(scheme, ["accessToken: String"], "bearer", [name, "token: accessToken"], in: surroundings)
        ]
        if let tokenURL {
            members.append(
                Self(
                    scheme,
                    [
                        "clientID: String", "clientSecret: String", "scopes: [String] = []",
                        "tokenURL: String = \(SwiftText.literal(tokenURL))",
                    ],
                    "clientCredentials",
                    [
                        name, "tokenURL: tokenURL", "clientID: clientID", "clientSecret: clientSecret",
                        "scopes: scopes",
                    ],
                    in: surroundings,
                    remark: "The token is fetched when first needed, and again when it has expired.",
                    scopes: scopes
                )
            )
        }
        members.append(provider(scheme, "bearer", [name], "a token", in: surroundings))
        return members
    }

    private static func provider(
        _ scheme: SecurityScheme,
        _ kind: String,
        _ arguments: [String],
        _ what: String,
        in surroundings: Surroundings
    ) -> Self {
        Self(
            scheme,
            ["provider: @escaping @Sendable () async throws -> String"],
            kind,
            arguments + ["provider: provider"],
            in: surroundings,
            remark: "The function is asked for \(what) before each request."
        )
    }

    private init(
        _ scheme: SecurityScheme,
        _ parameters: [String],
        _ kind: String,
        _ arguments: [String],
        in surroundings: Surroundings,
        remark: String? = nil,
        scopes: [String] = []
    ) {
        var remarks = scheme.documentation.remarks
        if let remark { remarks.append(remark) }
        if !scopes.isEmpty {
            let names = scopes.map { "`\($0.replacing("`", with: ""))`" }
            remarks.append("Scopes of the document: \(names.joined(separator: ", ")).")
        }
        documentation = DocumentationComment.lines(
            Documentation(
                summary: scheme.documentation.summary,
                discussion: scheme.documentation.discussion,
                remarks: remarks
            ),
            fallback: "Credential for the scheme \(Markdown.codeSpan(scheme.schemeName)).",
            indentation: 8
        )
        signature = SwiftLayout.list(
            "\(surroundings.access)static func \(SwiftText.identifier(scheme.name, .declaration))(",
            parameters,
            ") -> Self {",
            indentation: 8
        )
        let all = ["scheme: \(arguments[0])"] + arguments.dropFirst()
        let line = SwiftLayout.list("Self(entries: [.\(kind)(", all, ")])", indentation: 12)
        entry =
            line.count == 1
            ? line
            : ["Self(entries: ["]
                + SwiftLayout.list(".\(kind)(", all, ")", indentation: 16).map { "    " + $0 } + ["])"]
    }
}
