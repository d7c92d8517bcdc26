// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Cloud-Cost-Management-Dashboard.md.
import Cycloid

struct OrganizationCloudCostManagementDashboardCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getCloudCostManagementDashboard", Self.getCloudCostManagementDashboard),
        ]
    }

    @available(*, deprecated)
    private static func getCloudCostManagementDashboard(_ client: CycloidClient) async throws {
        guard let begin = CivilDate(year: 2026, month: 1, day: 15) else { return }
        guard let end = CivilDate(year: 2026, month: 2, day: 15) else { return }
        let result = try await client.organizationCloudCostManagementDashboard.getCloudCostManagementDashboard(
            organizationCanonical: "example-organization",
            granularity: .month,
            begin: begin,
            end: end,
            currency: .usd,
            projects: ["example-project"],
            linkedAccounts: ["example-linked-account"]
        )
        for item in result.projectResources {
            use(item.cost)
        }
    }
}
