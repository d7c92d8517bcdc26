import Cycloid

enum OrganizationCloudCostManagementTagMappingsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getCloudCostManagementTagMapping", getCloudCostManagementTagMapping),
            Call("putCloudCostManagementTagMapping", putCloudCostManagementTagMapping),
        ]
    }

    static func getCloudCostManagementTagMapping(_ client: CycloidClient, _: Exchange) async throws -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementTagMappings.getCloudCostManagementTagMapping(
                organizationCanonical: "acme-1"
            )
        )
    }

    static func putCloudCostManagementTagMapping(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementTagMappings.putCloudCostManagementTagMapping(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }
}
