import SDKModel
import SwiftSpelling

/// The file of the facade's settings, which makes a client for each call.
struct FacadeSettingsView {
    let header: HeaderView
    let isolation: String
    let access: String
    let name: String
    let basePath: String
    let client: String
    let hasAccessToken: Bool
    /// The client's `credential` argument, where the client takes one.
    let credential: [String]

    init(_ facade: CompletionHandlerFacade, of client: Client, in surroundings: Surroundings) {
        header = HeaderView(surroundings)
        isolation = surroundings.isolation
        access = surroundings.access
        name = SwiftText.identifier(facade.settingsName, .declaration)
        basePath = SwiftText.literal(facade.basePath)
        self.client = surroundings.clientName
        let scheme = client.securitySchemes.first { $0.schemeName == facade.accessTokenScheme }
        if let scheme, let label = Self.tokenLabel(scheme.kind) {
            hasAccessToken = true
            let member = SwiftText.identifier(scheme.name, .member)
            let value = "\(surroundings.clientName).Credential.\(member)(\(label)$0)"
            let line = "credential: settings.accessToken.map { \(value) },"
            credential =
                16 + SwiftLayout.columns(line) <= SwiftLayout.width
                ? [line] : ["credential: settings.accessToken.map {", "    \(value)", "},"]
        } else {
            hasAccessToken = false
            credential = []
        }
    }

    private static func tokenLabel(_ kind: SecurityScheme.Kind) -> String? {
        switch kind {
        case .bearer, .apiKey: ""
        case .oauth2, .openIDConnect: "accessToken: "
        case .basic, .other: nil
        }
    }
}
