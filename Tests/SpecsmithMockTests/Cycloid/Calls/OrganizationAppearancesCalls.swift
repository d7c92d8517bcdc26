// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Appearances.md.
import Cycloid

struct OrganizationAppearancesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("listAppearances", Self.listAppearances),
            CycloidCall("createAppearance", Self.createAppearance),
            CycloidCall("getAppearance", Self.getAppearance),
            CycloidCall("updateAppearance", Self.updateAppearance),
            CycloidCall("deleteAppearance", Self.deleteAppearance),
        ]
    }

    @available(*, deprecated)
    private static func listAppearances(_ client: CycloidClient) async throws {
        let appearances = client.organizationAppearances.listAppearances(
            organizationCanonical: "example-organization"
        )
        for try await appearance in appearances.items {
            use(appearance.name)
        }
    }

    @available(*, deprecated)
    private static func createAppearance(_ client: CycloidClient) async throws {
        let appearance = try await client.organizationAppearances.createAppearance(
            organizationCanonical: "example-organization",
            body: NewAppearance(
                name: "Example appearance",
                displayName: "Example appearance",
                tabTitle: "Example tab",
                color: AppearanceColor(b: 1, g: 1, r: 1),
                logo: "https://example.com/logo.png",
                favicon: "https://example.com/favicon.png",
                footer: "example-footer"
            )
        )
        use(appearance.name)
    }

    @available(*, deprecated)
    private static func getAppearance(_ client: CycloidClient) async throws {
        let appearance = try await client.organizationAppearances.getAppearance(
            organizationCanonical: "example-organization",
            appearanceCanonical: "example-appearance"
        )
        use(appearance.name)
    }

    @available(*, deprecated)
    private static func updateAppearance(_ client: CycloidClient) async throws {
        let appearance = try await client.organizationAppearances.updateAppearance(
            organizationCanonical: "example-organization",
            appearanceCanonical: "example-appearance",
            body: Appearance(
                canonical: "example-appearance",
                name: "Example appearance",
                displayName: "Example appearance",
                tabTitle: "Example tab",
                color: AppearanceColor(b: 1, g: 1, r: 1),
                logo: "https://example.com/logo.png",
                favicon: "https://example.com/favicon.png",
                footer: "example-footer",
                isActive: true,
                createdAt: 1768469400,
                updatedAt: 1768555800
            )
        )
        use(appearance.name)
    }

    @available(*, deprecated)
    private static func deleteAppearance(_ client: CycloidClient) async throws {
        try await client.organizationAppearances.deleteAppearance(
            organizationCanonical: "example-organization",
            appearanceCanonical: "example-appearance"
        )
    }
}
