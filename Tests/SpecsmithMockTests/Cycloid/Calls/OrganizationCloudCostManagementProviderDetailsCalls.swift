// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Cloud-Cost-Management-Provider-Details.md.
import Cycloid

struct OrganizationCloudCostManagementProviderDetailsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getCloudCostManagementProviderDetails", Self.getCloudCostManagementProviderDetails),
        ]
    }

    @available(*, deprecated)
    private static func getCloudCostManagementProviderDetails(_ client: CycloidClient) async throws {
        guard let begin = CivilDate(year: 2026, month: 1, day: 15) else { return }
        guard let end = CivilDate(year: 2026, month: 2, day: 15) else { return }
        let result = try await client.organizationCloudCostManagementProviderDetails.getCloudCostManagementProviderDetails(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider",
            granularity: .month,
            begin: begin,
            end: end,
            currency: .usd,
            projects: ["example-project"],
            environments: ["example-environment"]
        )
        use(result.co2e)
    }
}
