import Cycloid
import SDKRuntime

enum OrganizationResourcePoolsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("listResourcePools", listResourcePools),
            Call("createResourcePool", createResourcePool),
            Call("getResourcePool", getResourcePool),
            Call("updateResourcePool", updateResourcePool),
            Call("deleteResourcePool", deleteResourcePool),
        ]
    }

    static func listResourcePools(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationResourcePools.listResourcePools(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }

    static func createResourcePool(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationResourcePools.createResourcePool(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getResourcePool(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationResourcePools.getResourcePool(
                organizationCanonical: "acme-1",
                resourcePoolCanonical: "pool_a"
            )
        )
    }

    static func updateResourcePool(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationResourcePools.updateResourcePool(
                organizationCanonical: "acme-1",
                resourcePoolCanonical: "pool_a",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteResourcePool(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationResourcePools.deleteResourcePool(
            organizationCanonical: "acme-1",
            resourcePoolCanonical: "pool_a"
        )
        return .nothing
    }
}
