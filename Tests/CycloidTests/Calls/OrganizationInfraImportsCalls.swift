import Cycloid

enum OrganizationInfraImportsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("createInfraImport", createInfraImport),
            Call("getInfraImport", getInfraImport),
            Call("deleteInfraImport", deleteInfraImport),
            Call("retryInfraImport", retryInfraImport),
            Call("getServiceCatalogImport", getServiceCatalogImport),
            Call("deleteServiceCatalogImport", deleteServiceCatalogImport),
            Call("retryServiceCatalogImport", retryServiceCatalogImport),
        ]
    }

    static func createInfraImport(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.organizationInfraImports.createInfraImport(
            organizationCanonical: "acme-1",
            body: sample.decodedBody()
        )
        return .nothing
    }

    static func getInfraImport(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfraImports.getInfraImport(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2"
            )
        )
    }

    static func deleteInfraImport(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationInfraImports.deleteInfraImport(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2"
        )
        return .nothing
    }

    static func retryInfraImport(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationInfraImports.retryInfraImport(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2"
        )
        return .nothing
    }

    static func getServiceCatalogImport(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationInfraImports.getServiceCatalogImport(
                organizationCanonical: "acme-1",
                serviceCatalogRef: "acme-1:stack_a"
            )
        )
    }

    static func deleteServiceCatalogImport(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationInfraImports.deleteServiceCatalogImport(
            organizationCanonical: "acme-1",
            serviceCatalogRef: "acme-1:stack_a"
        )
        return .nothing
    }

    static func retryServiceCatalogImport(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationInfraImports.retryServiceCatalogImport(
            organizationCanonical: "acme-1",
            serviceCatalogRef: "acme-1:stack_a"
        )
        return .nothing
    }
}
