import Cycloid

enum OrganizationCloudCostManagementProjectsDashboardCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getCloudCostManagementProjectsDashboard", getCloudCostManagementProjectsDashboard)
        ]
    }

    static func getCloudCostManagementProjectsDashboard(_ client: CycloidClient, _: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementProjectsDashboard.getCloudCostManagementProjectsDashboard(
                organizationCanonical: "acme-1",
                granularity: .week,
                begin: day("2026-01-02"),
                end: day("2026-02-28"),
                currency: .eur,
                projects: ["p 1", "p 2"],
                linkedAccounts: ["1", "2"],
                masterAccounts: ["m&1", "m=2"]
            )
        )
    }
}
