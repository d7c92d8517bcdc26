// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Appearance.md.
import Cycloid

struct AppearanceCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getActiveAppearance", Self.getActiveAppearance),
            CycloidCall("getDefaultAppearance", Self.getDefaultAppearance),
        ]
    }

    @available(*, deprecated)
    private static func getActiveAppearance(_ client: CycloidClient) async throws {
        let appearance = try await client.appearance.getActiveAppearance(
            organizationCanonical: "example-organization"
        )
        use(appearance.name)
    }

    @available(*, deprecated)
    private static func getDefaultAppearance(_ client: CycloidClient) async throws {
        let appearance = try await client.appearance.getDefaultAppearance()
        use(appearance.name)
    }
}
