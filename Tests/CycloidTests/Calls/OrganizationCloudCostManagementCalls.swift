import Cycloid

enum OrganizationCloudCostManagementCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getCloudCostManagementTags", getCloudCostManagementTags)
        ]
    }

    static func getCloudCostManagementTags(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationCloudCostManagement.getCloudCostManagementTags(
                organizationCanonical: "acme-1"
            )
        )
    }
}
