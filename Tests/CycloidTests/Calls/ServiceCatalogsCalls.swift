import Cycloid
import SDKRuntime

enum ServiceCatalogsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("listServiceCatalogs", listServiceCatalogs),
            Call("createServiceCatalog", createServiceCatalog),
            Call("getServiceCatalogConfig", getServiceCatalogConfig),
            Call("getServiceCatalog", getServiceCatalog),
            Call("updateServiceCatalog", updateServiceCatalog),
            Call("deleteServiceCatalog", deleteServiceCatalog),
            Call("createServiceCatalogFromTemplate", createServiceCatalogFromTemplate),
            Call("getServiceCatalogTerraform", getServiceCatalogTerraform),
            Call("updateServiceCatalogTerraform", updateServiceCatalogTerraform),
            Call("getServiceCatalogTerraformDiagram", getServiceCatalogTerraformDiagram),
            Call("updateServiceCatalogTerraformDiagram", updateServiceCatalogTerraformDiagram),
            Call("getServiceCatalogTerraformImage", getServiceCatalogTerraformImage),
            Call("updateServiceCatalogTerraformImage", updateServiceCatalogTerraformImage),
            Call("validateServiceCatalogDependencies", validateServiceCatalogDependencies),
        ]
    }

    static func listServiceCatalogs(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.serviceCatalogs.listServiceCatalogs(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                serviceCatalogOwn: true,
                serviceCatalogTemplate: false
            ).page()
        )
    }

    static func createServiceCatalog(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.serviceCatalogs.createServiceCatalog(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getServiceCatalogConfig(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.serviceCatalogs.getServiceCatalogConfig(
                organizationCanonical: "acme-1",
                serviceCatalogRef: "acme-1:stack_a",
                useCase: "aws-eks",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2"
            )
        )
    }

    static func getServiceCatalog(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.serviceCatalogs.getServiceCatalog(
                organizationCanonical: "acme-1",
                serviceCatalogRef: "acme-1:stack_a"
            )
        )
    }

    static func updateServiceCatalog(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.serviceCatalogs.updateServiceCatalog(
                organizationCanonical: "acme-1",
                serviceCatalogRef: "acme-1:stack_a",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteServiceCatalog(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.serviceCatalogs.deleteServiceCatalog(
            organizationCanonical: "acme-1",
            serviceCatalogRef: "acme-1:stack_a"
        )
        return .nothing
    }

    static func createServiceCatalogFromTemplate(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.serviceCatalogs.createServiceCatalogFromTemplate(
                organizationCanonical: "acme-1",
                serviceCatalogRef: "acme-1:stack_a",
                body: sample.decodedBody()
            )
        )
    }

    static func getServiceCatalogTerraform(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.serviceCatalogs.getServiceCatalogTerraform(
                organizationCanonical: "acme-1",
                serviceCatalogRef: "acme-1:stack_a",
                useCaseCanonical: "aws-eks"
            )
        )
    }

    static func updateServiceCatalogTerraform(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await client.serviceCatalogs.updateServiceCatalogTerraform(
            organizationCanonical: "acme-1",
            serviceCatalogRef: "acme-1:stack_a",
            useCaseCanonical: "aws-eks",
            body: sample.decodedBody()
        )
        return .nothing
    }

    static func getServiceCatalogTerraformDiagram(_ client: CycloidClient, _: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.serviceCatalogs.getServiceCatalogTerraformDiagram(
                organizationCanonical: "acme-1",
                serviceCatalogRef: "acme-1:stack_a"
            )
        )
    }

    static func updateServiceCatalogTerraformDiagram(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await client.serviceCatalogs.updateServiceCatalogTerraformDiagram(
            organizationCanonical: "acme-1",
            serviceCatalogRef: "acme-1:stack_a",
            body: sample.decodedBody()
        )
        return .nothing
    }

    static func getServiceCatalogTerraformImage(_ client: CycloidClient, _: Exchange) async throws -> Outcome
    {
        try await Outcome(
            client.serviceCatalogs.getServiceCatalogTerraformImage(
                organizationCanonical: "acme-1",
                serviceCatalogRef: "acme-1:stack_a"
            )
        )
    }

    static func updateServiceCatalogTerraformImage(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await client.serviceCatalogs.updateServiceCatalogTerraformImage(
            organizationCanonical: "acme-1",
            serviceCatalogRef: "acme-1:stack_a",
            body: sample.decodedBody()
        )
        return .nothing
    }

    static func validateServiceCatalogDependencies(_ client: CycloidClient, _: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.serviceCatalogs.validateServiceCatalogDependencies(
                organizationCanonical: "acme-1",
                serviceCatalogRef: "acme-1:stack_a"
            )
        )
    }
}
