// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Service-catalogs.md.
import Cycloid
import Foundation

struct ServiceCatalogsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("listServiceCatalogs", Self.listServiceCatalogs),
            CycloidCall("createServiceCatalog", Self.createServiceCatalog),
            CycloidCall("getServiceCatalogConfig", Self.getServiceCatalogConfig),
            CycloidCall("getServiceCatalog", Self.getServiceCatalog),
            CycloidCall("updateServiceCatalog", Self.updateServiceCatalog),
            CycloidCall("deleteServiceCatalog", Self.deleteServiceCatalog),
            CycloidCall("createServiceCatalogFromTemplate", Self.createServiceCatalogFromTemplate),
            CycloidCall("getServiceCatalogTerraform", Self.getServiceCatalogTerraform),
            CycloidCall("updateServiceCatalogTerraform", Self.updateServiceCatalogTerraform),
            CycloidCall("getServiceCatalogTerraformDiagram", Self.getServiceCatalogTerraformDiagram),
            CycloidCall("updateServiceCatalogTerraformDiagram", Self.updateServiceCatalogTerraformDiagram),
            CycloidCall("getServiceCatalogTerraformImage", Self.getServiceCatalogTerraformImage),
            CycloidCall("updateServiceCatalogTerraformImage", Self.updateServiceCatalogTerraformImage),
            CycloidCall("validateServiceCatalogDependencies", Self.validateServiceCatalogDependencies),
        ]
    }

    @available(*, deprecated)
    private static func listServiceCatalogs(_ client: CycloidClient) async throws {
        let serviceCatalogs = client.serviceCatalogs.listServiceCatalogs(
            organizationCanonical: "example-organization",
            serviceCatalogOwn: true
        )
        for try await serviceCatalog in serviceCatalogs.items {
            use(serviceCatalog.name)
        }
    }

    @available(*, deprecated)
    private static func createServiceCatalog(_ client: CycloidClient) async throws {
        let serviceCatalog = try await client.serviceCatalogs.createServiceCatalog(
            organizationCanonical: "example-organization",
            body: NewServiceCatalog(
                name: "Example service catalog",
                canonical: "example-service-catalog",
                author: "example-author",
                description: "Example description of the service catalog",
                keywords: ["example-keyword"],
                image: "https://example.com/image.png",
                visibility: "example-visibility",
                serviceCatalogSourceCanonical: "example-service-catalog-source"
            )
        )
        use(serviceCatalog.name)
    }

    @available(*, deprecated)
    private static func getServiceCatalogConfig(_ client: CycloidClient) async throws {
        let result = try await client.serviceCatalogs.getServiceCatalogConfig(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog",
            useCase: "example-use-case",
            projectCanonical: "example-project"
        )
        use(result)
    }

    @available(*, deprecated)
    private static func getServiceCatalog(_ client: CycloidClient) async throws {
        let serviceCatalog = try await client.serviceCatalogs.getServiceCatalog(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog"
        )
        use(serviceCatalog.name)
    }

    @available(*, deprecated)
    private static func updateServiceCatalog(_ client: CycloidClient) async throws {
        let serviceCatalog = try await client.serviceCatalogs.updateServiceCatalog(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog",
            body: UpdateServiceCatalog(visibility: "example-visibility", teamCanonical: "example-team")
        )
        use(serviceCatalog.name)
    }

    @available(*, deprecated)
    private static func deleteServiceCatalog(_ client: CycloidClient) async throws {
        try await client.serviceCatalogs.deleteServiceCatalog(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog"
        )
    }

    @available(*, deprecated)
    private static func createServiceCatalogFromTemplate(_ client: CycloidClient) async throws {
        let serviceCatalog = try await client.serviceCatalogs.createServiceCatalogFromTemplate(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog",
            body: NewServiceCatalogFromTemplate(
                name: "Example catalog from template",
                canonical: "example-catalog-from-template",
                author: "example-author",
                serviceCatalogSourceCanonical: "example-service-catalog-source",
                useCase: "example-use-case",
                visibility: "example-visibility",
                teamCanonical: "example-team"
            )
        )
        use(serviceCatalog.name)
    }

    @available(*, deprecated)
    private static func getServiceCatalogTerraform(_ client: CycloidClient) async throws {
        let terraformJSONConfig = try await client.serviceCatalogs.getServiceCatalogTerraform(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog",
            useCaseCanonical: "example-use-case"
        )
        use(terraformJSONConfig)
    }

    @available(*, deprecated)
    private static func updateServiceCatalogTerraform(_ client: CycloidClient) async throws {
        try await client.serviceCatalogs.updateServiceCatalogTerraform(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog",
            useCaseCanonical: "example-use-case",
            body: TerraformJSONConfig(config: [:])
        )
    }

    @available(*, deprecated)
    private static func getServiceCatalogTerraformDiagram(_ client: CycloidClient) async throws {
        let terraformDiagramEnvelope = try await client.serviceCatalogs.getServiceCatalogTerraformDiagram(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog"
        )
        use(terraformDiagramEnvelope)
    }

    @available(*, deprecated)
    private static func updateServiceCatalogTerraformDiagram(_ client: CycloidClient) async throws {
        try await client.serviceCatalogs.updateServiceCatalogTerraformDiagram(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog",
            body: "example"
        )
    }

    @available(*, deprecated)
    private static func getServiceCatalogTerraformImage(_ client: CycloidClient) async throws {
        let terraformImage = try await client.serviceCatalogs.getServiceCatalogTerraformImage(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog"
        )
        use(terraformImage)
    }

    @available(*, deprecated)
    private static func updateServiceCatalogTerraformImage(_ client: CycloidClient) async throws {
        try await client.serviceCatalogs.updateServiceCatalogTerraformImage(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog",
            body: TerraformImage(image: Data("Hello".utf8))
        )
    }

    @available(*, deprecated)
    private static func validateServiceCatalogDependencies(_ client: CycloidClient) async throws {
        let result = try await client.serviceCatalogs.validateServiceCatalogDependencies(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog"
        )
        use(result)
    }
}
