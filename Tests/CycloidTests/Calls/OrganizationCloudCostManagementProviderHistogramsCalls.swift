import Cycloid

enum OrganizationCloudCostManagementProviderHistogramsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getCloudCostManagementProvider", getCloudCostManagementProvider),
            Call("getCloudCostManagementProviders", getCloudCostManagementProviders),
        ]
    }

    static func getCloudCostManagementProvider(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationCloudCostManagementProviderHistograms.getCloudCostManagementProvider(
                organizationCanonical: "acme-1",
                providerCanonical: "aws",
                granularity: .week,
                begin: day("2026-01-02"),
                end: day("2026-02-28"),
                currency: .eur,
                projects: ["p 1", "p 2"],
                environments: ["prod", "a,b"],
                services: ["EC2", "S3"],
                tags: ["env;prod", "team;a+b"],
                categories: [.compute, .devTools],
                masterAccounts: ["m&1", "m=2"],
                linkedAccounts: ["1", "2"],
                regions: ["eu-west-1", "us-east-1"],
                resourceTagging: .taggedResources,
                groupBy: [.linkedAccount, .project],
                recordTypes: ["Usage", "Tax"]
            )
        )
    }

    static func getCloudCostManagementProviders(_ client: CycloidClient, _: Exchange) async throws -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementProviderHistograms.getCloudCostManagementProviders(
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
