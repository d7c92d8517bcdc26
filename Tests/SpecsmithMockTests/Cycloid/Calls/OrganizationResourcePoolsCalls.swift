// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Resource-Pools.md.
import Cycloid

struct OrganizationResourcePoolsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("listResourcePools", Self.listResourcePools),
            CycloidCall("createResourcePool", Self.createResourcePool),
            CycloidCall("getResourcePool", Self.getResourcePool),
            CycloidCall("updateResourcePool", Self.updateResourcePool),
            CycloidCall("deleteResourcePool", Self.deleteResourcePool),
        ]
    }

    @available(*, deprecated)
    private static func listResourcePools(_ client: CycloidClient) async throws {
        let resourcePools = client.organizationResourcePools.listResourcePools(
            organizationCanonical: "example-organization"
        )
        for try await resourcePool in resourcePools.items {
            use(resourcePool.name)
        }
    }

    @available(*, deprecated)
    private static func createResourcePool(_ client: CycloidClient) async throws {
        let resourcePool = try await client.organizationResourcePools.createResourcePool(
            organizationCanonical: "example-organization",
            body: NewResourcePool(name: "Example resource pool", label: "Example resource pool")
        )
        use(resourcePool.name)
    }

    @available(*, deprecated)
    private static func getResourcePool(_ client: CycloidClient) async throws {
        let resourcePool = try await client.organizationResourcePools.getResourcePool(
            organizationCanonical: "example-organization",
            resourcePoolCanonical: "example-resource-pool"
        )
        use(resourcePool.name)
    }

    @available(*, deprecated)
    private static func updateResourcePool(_ client: CycloidClient) async throws {
        let resourcePool = try await client.organizationResourcePools.updateResourcePool(
            organizationCanonical: "example-organization",
            resourcePoolCanonical: "example-resource-pool",
            body: NewResourcePool(name: "Example resource pool", label: "Example resource pool")
        )
        use(resourcePool.name)
    }

    @available(*, deprecated)
    private static func deleteResourcePool(_ client: CycloidClient) async throws {
        try await client.organizationResourcePools.deleteResourcePool(
            organizationCanonical: "example-organization",
            resourcePoolCanonical: "example-resource-pool"
        )
    }
}
