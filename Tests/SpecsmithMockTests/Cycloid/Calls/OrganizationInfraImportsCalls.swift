// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Infra-Imports.md.
import Cycloid

struct OrganizationInfraImportsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("createInfraImport", Self.createInfraImport),
            CycloidCall("getInfraImport", Self.getInfraImport),
            CycloidCall("deleteInfraImport", Self.deleteInfraImport),
            CycloidCall("retryInfraImport", Self.retryInfraImport),
            CycloidCall("getServiceCatalogImport", Self.getServiceCatalogImport),
            CycloidCall("deleteServiceCatalogImport", Self.deleteServiceCatalogImport),
            CycloidCall("retryServiceCatalogImport", Self.retryServiceCatalogImport),
        ]
    }

    @available(*, deprecated)
    private static func createInfraImport(_ client: CycloidClient) async throws {
        try await client.organizationInfraImports.createInfraImport(
            organizationCanonical: "example-organization",
            body: NewInfraImport(
                moduleVariables: ["key": ["example-module-variable"]],
                tags: ["example-tag"],
                include: ["example-include"],
                credentialCanonical: "example-credential",
                stack: NewServiceCatalog(
                    name: "Example service catalog",
                    canonical: "example-service-catalog",
                    author: "example-author",
                    description: "Example description of the service catalog",
                    keywords: ["example-keyword"],
                    image: "https://example.com/image.png",
                    visibility: "example-visibility",
                    serviceCatalogSourceCanonical: "example-service-catalog-source"
                ),
                configuration: .cloudProviderAWSConfiguration(
                    CloudProviderAWSConfiguration(
                        type: "CloudProviderAWSConfiguration",
                        region: "example-region"
                    )
                )
            )
        )
    }

    @available(*, deprecated)
    private static func getInfraImport(_ client: CycloidClient) async throws {
        let infraImport = try await client.organizationInfraImports.getInfraImport(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project"
        )
        use(infraImport.status)
    }

    @available(*, deprecated)
    private static func deleteInfraImport(_ client: CycloidClient) async throws {
        try await client.organizationInfraImports.deleteInfraImport(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project"
        )
    }

    @available(*, deprecated)
    private static func retryInfraImport(_ client: CycloidClient) async throws {
        try await client.organizationInfraImports.retryInfraImport(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project"
        )
    }

    @available(*, deprecated)
    private static func getServiceCatalogImport(_ client: CycloidClient) async throws {
        let infraImport = try await client.organizationInfraImports.getServiceCatalogImport(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog"
        )
        use(infraImport.status)
    }

    @available(*, deprecated)
    private static func deleteServiceCatalogImport(_ client: CycloidClient) async throws {
        try await client.organizationInfraImports.deleteServiceCatalogImport(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog"
        )
    }

    @available(*, deprecated)
    private static func retryServiceCatalogImport(_ client: CycloidClient) async throws {
        try await client.organizationInfraImports.retryServiceCatalogImport(
            organizationCanonical: "example-organization",
            serviceCatalogRef: "example:service-catalog"
        )
    }
}
