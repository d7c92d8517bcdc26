// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Project-KPIs.md.
import Cycloid

struct ProjectKPIsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getKpis", Self.getKpis),
            CycloidCall("createKpi", Self.createKpi),
            CycloidCall("createKPIFavorite", Self.createKPIFavorite),
            CycloidCall("deleteKPIFavorite", Self.deleteKPIFavorite),
            CycloidCall("getKpi", Self.getKpi),
            CycloidCall("updateKpi", Self.updateKpi),
            CycloidCall("deleteKpi", Self.deleteKpi),
        ]
    }

    @available(*, deprecated)
    private static func getKpis(_ client: CycloidClient) async throws {
        let kpis = client.projectKPIs.getKpis(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component"
        )
        for try await kpi in kpis.items {
            use(kpi.name)
        }
    }

    @available(*, deprecated)
    private static func createKpi(_ client: CycloidClient) async throws {
        let kpi = try await client.projectKPIs.createKpi(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            body: NewKPI(
                name: "Example kpi",
                canonical: "example-kpi",
                type: .buildAvgTime,
                widget: .bars,
                config: [:],
                description: "Example description of the kpi"
            ),
            environmentCanonical: "example-environment",
            componentCanonical: "example-component"
        )
        use(kpi.name)
    }

    @available(*, deprecated)
    private static func createKPIFavorite(_ client: CycloidClient) async throws {
        try await client.projectKPIs.createKPIFavorite(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            kpiCanonical: "example-kpi"
        )
    }

    @available(*, deprecated)
    private static func deleteKPIFavorite(_ client: CycloidClient) async throws {
        try await client.projectKPIs.deleteKPIFavorite(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            kpiCanonical: "example-kpi"
        )
    }

    @available(*, deprecated)
    private static func getKpi(_ client: CycloidClient) async throws {
        let kpi = try await client.projectKPIs.getKpi(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            kpiCanonical: "example-kpi",
            begin: 1768469400000,
            end: 1771147800000
        )
        use(kpi.name)
    }

    @available(*, deprecated)
    private static func updateKpi(_ client: CycloidClient) async throws {
        let kpi = try await client.projectKPIs.updateKpi(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            kpiCanonical: "example-kpi",
            body: NewKPI(
                name: "Example kpi",
                canonical: "example-kpi",
                type: .buildAvgTime,
                widget: .bars,
                config: [:],
                description: "Example description of the kpi"
            ),
            begin: 1768469400000,
            end: 1771147800000
        )
        use(kpi.name)
    }

    @available(*, deprecated)
    private static func deleteKpi(_ client: CycloidClient) async throws {
        try await client.projectKPIs.deleteKpi(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            kpiCanonical: "example-kpi",
            begin: 1768469400000,
            end: 1771147800000
        )
    }
}
