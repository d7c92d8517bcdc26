import Cycloid

enum OrganizationCloudCostManagementDashboardCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getCloudCostManagementDashboard", getCloudCostManagementDashboard)
        ]
    }

    static func getCloudCostManagementDashboard(_ client: CycloidClient, _: Exchange) async throws -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementDashboard.getCloudCostManagementDashboard(
                organizationCanonical: "acme-1",
                granularity: .week,
                begin: day("2026-01-02"),
                end: day("2026-02-28"),
                currency: .eur,
                projects: ["p 1", "p 2"],
                linkedAccounts: ["1", "2"],
                masterAccounts: ["m&1", "m=2"],
                recordTypes: ["Usage", "Tax"]
            )
        )
    }
}
