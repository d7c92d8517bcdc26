import Cycloid

enum OrganizationComponentsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getComponents", getComponents),
            Call("createComponent", createComponent),
            Call("getComponentConfig", getComponentConfig),
            Call("getComponentInfrastructure", getComponentInfrastructure),
            Call("migrateComponent", migrateComponent),
            Call("getOrganizationComponents", getOrganizationComponents),
            Call("getComponent", getComponent),
            Call("updateComponent", updateComponent),
            Call("deleteComponent", deleteComponent),
        ]
    }

    static func getComponents(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationComponents.getComponents(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1"
            )
        )
    }

    static func createComponent(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationComponents.createComponent(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                body: sample.decodedBody()
            )
        )
    }

    static func getComponentConfig(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationComponents.getComponentConfig(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2"
            )
        )
    }

    static func getComponentInfrastructure(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationComponents.getComponentInfrastructure(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2"
            )
        )
    }

    static func migrateComponent(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationComponents.migrateComponent(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                body: sample.decodedBody()
            )
        )
    }

    static func getOrganizationComponents(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationComponents.getOrganizationComponents(
                organizationCanonical: "acme-1"
            )
        )
    }

    static func getComponent(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationComponents.getComponent(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2"
            )
        )
    }

    static func updateComponent(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationComponents.updateComponent(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteComponent(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationComponents.deleteComponent(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2"
        )
        return .nothing
    }
}
