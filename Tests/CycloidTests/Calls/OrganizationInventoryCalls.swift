import Cycloid

enum OrganizationInventoryCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getState", getState),
            Call("createOrUpdateState", createOrUpdateState),
            Call("listInventoryResources", listInventoryResources),
            Call("createInventoryResource", createInventoryResource),
            Call("listResourceTypes", listResourceTypes),
            Call("listResourceLabels", listResourceLabels),
            Call("lockState", lockState),
            Call("unlockState", unlockState),
            Call("getInventoryResource", getInventoryResource),
            Call("updateInventoryResource", updateInventoryResource),
            Call("deleteInventoryResource", deleteInventoryResource),
        ]
    }

    static func getState(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.organizationInventory.getState(jwt: "eyJh.e30+/="))
    }

    static func createOrUpdateState(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.organizationInventory.createOrUpdateState(
            jwt: "eyJh.e30+/=",
            body: sample.decodedBody()
        )
        return .nothing
    }

    static func listInventoryResources(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInventory.listInventoryResources(
                organizationCanonical: "acme-1"
            )
        )
    }

    static func createInventoryResource(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.organizationInventory.createInventoryResource(
            organizationCanonical: "acme-1",
            body: sample.decodedBody()
        )
        return .nothing
    }

    static func listResourceTypes(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInventory.listResourceTypes(
                organizationCanonical: "acme-1",
                resourcesProvider: "aws"
            )
        )
    }

    static func listResourceLabels(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInventory.listResourceLabels(
                organizationCanonical: "acme-1"
            )
        )
    }

    static func lockState(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInventory.lockState(
                jwt: "eyJh.e30+/=",
                body: sample.decodedBody()
            )
        )
    }

    static func unlockState(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.organizationInventory.unlockState(jwt: "eyJh.e30+/=", body: sample.decodedBody())
        return .nothing
    }

    static func getInventoryResource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInventory.getInventoryResource(
                organizationCanonical: "acme-1",
                inventoryResourceId: 7
            )
        )
    }

    static func updateInventoryResource(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInventory.updateInventoryResource(
                organizationCanonical: "acme-1",
                inventoryResourceId: 7,
                body: sample.decodedBody()
            )
        )
    }

    static func deleteInventoryResource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationInventory.deleteInventoryResource(
            organizationCanonical: "acme-1",
            inventoryResourceId: 7
        )
        return .nothing
    }
}
