// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Cloud-Cost-Management-Projects-Dashboard.md.
import Cycloid

struct OrganizationCloudCostManagementProjectsDashboardCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getCloudCostManagementProjectsDashboard", Self.getCloudCostManagementProjectsDashboard),
        ]
    }

    @available(*, deprecated)
    private static func getCloudCostManagementProjectsDashboard(_ client: CycloidClient) async throws {
        guard let begin = CivilDate(year: 2026, month: 1, day: 15) else { return }
        guard let end = CivilDate(year: 2026, month: 2, day: 15) else { return }
        let result = try await client.organizationCloudCostManagementProjectsDashboard.getCloudCostManagementProjectsDashboard(
            organizationCanonical: "example-organization",
            granularity: .month,
            begin: begin,
            end: end,
            currency: .usd,
            projects: ["example-project"],
            linkedAccounts: ["example-linked-account"]
        )
        use(result)
    }
}
