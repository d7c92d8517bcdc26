// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-KPIs.md.
import Cycloid

struct OrganizationKPIsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getOrganizationKpis", Self.getOrganizationKpis),
        ]
    }

    @available(*, deprecated)
    private static func getOrganizationKpis(_ client: CycloidClient) async throws {
        let organizationKpis = client.organizationKPIs.getOrganizationKpis(
            organizationCanonical: "example-organization",
            begin: 1768469400000,
            end: 1771147800000
        )
        for try await kpi in organizationKpis.items {
            use(kpi.name)
        }
    }
}
