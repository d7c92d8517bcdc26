import Cycloid

enum OrganizationServiceCatalogSourcesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getServiceCatalogSources", getServiceCatalogSources),
            Call("createServiceCatalogSource", createServiceCatalogSource),
            Call("refreshServiceCatalogSource", refreshServiceCatalogSource),
            Call("getServiceCatalogSource", getServiceCatalogSource),
            Call("updateServiceCatalogSource", updateServiceCatalogSource),
            Call("deleteServiceCatalogSource", deleteServiceCatalogSource),
            Call("validateServiceCatalogSource", validateServiceCatalogSource),
        ]
    }

    static func getServiceCatalogSources(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationServiceCatalogSources.getServiceCatalogSources(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            )
        )
    }

    static func createServiceCatalogSource(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.organizationServiceCatalogSources.createServiceCatalogSource(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func refreshServiceCatalogSource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationServiceCatalogSources.refreshServiceCatalogSource(
                organizationCanonical: "acme-1",
                serviceCatalogSourceCanonical: "catalog-a"
            )
        )
    }

    static func getServiceCatalogSource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationServiceCatalogSources.getServiceCatalogSource(
                organizationCanonical: "acme-1",
                serviceCatalogSourceCanonical: "catalog-a",
                pageIndex: 2,
                pageSize: 50
            )
        )
    }

    static func updateServiceCatalogSource(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.organizationServiceCatalogSources.updateServiceCatalogSource(
                organizationCanonical: "acme-1",
                serviceCatalogSourceCanonical: "catalog-a",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteServiceCatalogSource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationServiceCatalogSources.deleteServiceCatalogSource(
            organizationCanonical: "acme-1",
            serviceCatalogSourceCanonical: "catalog-a"
        )
        return .nothing
    }

    static func validateServiceCatalogSource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationServiceCatalogSources.validateServiceCatalogSource(
            organizationCanonical: "acme-1",
            serviceCatalogSourceCanonical: "catalog-a"
        )
        return .nothing
    }
}
