// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Cloud-Cost-Management-Provider-Histograms.md.
import Cycloid

struct OrganizationCloudCostManagementProviderHistogramsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getCloudCostManagementProvider", Self.getCloudCostManagementProvider),
            CycloidCall("getCloudCostManagementProviders", Self.getCloudCostManagementProviders),
        ]
    }

    @available(*, deprecated)
    private static func getCloudCostManagementProvider(_ client: CycloidClient) async throws {
        guard let begin = CivilDate(year: 2026, month: 1, day: 15) else { return }
        guard let end = CivilDate(year: 2026, month: 2, day: 15) else { return }
        let result = try await client.organizationCloudCostManagementProviderHistograms.getCloudCostManagementProvider(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider",
            granularity: .month,
            begin: begin,
            end: end,
            currency: .usd,
            projects: ["example-project"],
            environments: ["example-environment"]
        )
        use(result)
    }

    @available(*, deprecated)
    private static func getCloudCostManagementProviders(_ client: CycloidClient) async throws {
        guard let begin = CivilDate(year: 2026, month: 1, day: 15) else { return }
        guard let end = CivilDate(year: 2026, month: 2, day: 15) else { return }
        let result = try await client.organizationCloudCostManagementProviderHistograms.getCloudCostManagementProviders(
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
