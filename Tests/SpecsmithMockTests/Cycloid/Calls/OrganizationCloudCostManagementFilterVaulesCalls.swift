// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Cloud-Cost-Management-filter-vaules.md.
import Cycloid

struct OrganizationCloudCostManagementFilterVaulesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getCloudCostManagementFilterValues", Self.getCloudCostManagementFilterValues),
        ]
    }

    @available(*, deprecated)
    private static func getCloudCostManagementFilterValues(_ client: CycloidClient) async throws {
        guard let begin = CivilDate(year: 2026, month: 1, day: 15) else { return }
        guard let end = CivilDate(year: 2026, month: 2, day: 15) else { return }
        let result = try await client.organizationCloudCostManagementFilterValues.getCloudCostManagementFilterValues(
            organizationCanonical: "example-organization",
            begin: begin,
            end: end,
            projects: ["example-project"],
            environments: ["example-environment"]
        )
        use(result)
    }
}
