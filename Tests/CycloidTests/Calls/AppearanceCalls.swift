import Cycloid

enum AppearanceCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getActiveAppearance", getActiveAppearance),
            Call("getDefaultAppearance", getDefaultAppearance),
        ]
    }

    static func getActiveAppearance(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.appearance.getActiveAppearance(organizationCanonical: "acme-1"))
    }

    static func getDefaultAppearance(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.appearance.getDefaultAppearance())
    }
}
