// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Inventory.md.
import Cycloid

struct OrganizationInventoryCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getState", Self.getState),
            CycloidCall("createOrUpdateState", Self.createOrUpdateState),
            CycloidCall("listInventoryResources", Self.listInventoryResources),
            CycloidCall("createInventoryResource", Self.createInventoryResource),
            CycloidCall("listResourceTypes", Self.listResourceTypes),
            CycloidCall("listResourceLabels", Self.listResourceLabels),
            CycloidCall("lockState", Self.lockState),
            CycloidCall("unlockState", Self.unlockState),
            CycloidCall("getInventoryResource", Self.getInventoryResource),
            CycloidCall("updateInventoryResource", Self.updateInventoryResource),
            CycloidCall("deleteInventoryResource", Self.deleteInventoryResource),
        ]
    }

    @available(*, deprecated)
    private static func getState(_ client: CycloidClient) async throws {
        let result = try await client.organizationInventory.getState(jwt: "example-jwt")
        use(result)
    }

    @available(*, deprecated)
    private static func createOrUpdateState(_ client: CycloidClient) async throws {
        try await client.organizationInventory.createOrUpdateState(jwt: "example-jwt", body: [:])
    }

    @available(*, deprecated)
    private static func listInventoryResources(_ client: CycloidClient) async throws {
        let inventoryResourcePage = try await client.organizationInventory.listInventoryResources(
            organizationCanonical: "example-organization"
        )
        for inventoryResource in inventoryResourcePage.data {
            use(inventoryResource.name)
        }
    }

    @available(*, deprecated)
    private static func createInventoryResource(_ client: CycloidClient) async throws {
        try await client.organizationInventory.createInventoryResource(
            organizationCanonical: "example-organization",
            body: NewInventoryResource(
                provider: "example-provider",
                type: "example-type",
                name: "Example inventory resource",
                customAttributes: [:],
                label: "Example inventory resource",
                memory: 1,
                cpu: 1
            )
        )
    }

    @available(*, deprecated)
    private static func listResourceTypes(_ client: CycloidClient) async throws {
        let resourceTypes = try await client.organizationInventory.listResourceTypes(
            organizationCanonical: "example-organization",
            resourcesProvider: "example-resources-provider"
        )
        for item in resourceTypes {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func listResourceLabels(_ client: CycloidClient) async throws {
        let resourceLabels = try await client.organizationInventory.listResourceLabels(
            organizationCanonical: "example-organization"
        )
        for inventoryResourceLabel in resourceLabels {
            use(inventoryResourceLabel.name)
        }
    }

    @available(*, deprecated)
    private static func lockState(_ client: CycloidClient) async throws {
        let stateLock = try await client.organizationInventory.lockState(
            jwt: "example-jwt",
            body: StateLock(id: "5986b594", operation: "example-operation", info: "example-info")
        )
        use(stateLock.id ?? "–")
    }

    @available(*, deprecated)
    private static func unlockState(_ client: CycloidClient) async throws {
        try await client.organizationInventory.unlockState(
            jwt: "example-jwt",
            body: StateLock(id: "5986b594", operation: "example-operation", info: "example-info")
        )
    }

    @available(*, deprecated)
    private static func getInventoryResource(_ client: CycloidClient) async throws {
        let inventoryResource = try await client.organizationInventory.getInventoryResource(
            organizationCanonical: "example-organization",
            inventoryResourceId: 1
        )
        use(inventoryResource.name)
    }

    @available(*, deprecated)
    private static func updateInventoryResource(_ client: CycloidClient) async throws {
        let inventoryResource = try await client.organizationInventory.updateInventoryResource(
            organizationCanonical: "example-organization",
            inventoryResourceId: 1,
            body: NewInventoryResource(
                provider: "example-provider",
                type: "example-type",
                name: "Example inventory resource",
                customAttributes: [:],
                label: "Example inventory resource",
                memory: 1,
                cpu: 1
            )
        )
        use(inventoryResource.name)
    }

    @available(*, deprecated)
    private static func deleteInventoryResource(_ client: CycloidClient) async throws {
        try await client.organizationInventory.deleteInventoryResource(
            organizationCanonical: "example-organization",
            inventoryResourceId: 1
        )
    }
}
