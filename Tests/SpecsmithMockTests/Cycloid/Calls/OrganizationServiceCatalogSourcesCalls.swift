// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Service-Catalog-Sources.md.
import Cycloid

struct OrganizationServiceCatalogSourcesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getServiceCatalogSources", Self.getServiceCatalogSources),
            CycloidCall("createServiceCatalogSource", Self.createServiceCatalogSource),
            CycloidCall("refreshServiceCatalogSource", Self.refreshServiceCatalogSource),
            CycloidCall("getServiceCatalogSource", Self.getServiceCatalogSource),
            CycloidCall("updateServiceCatalogSource", Self.updateServiceCatalogSource),
            CycloidCall("deleteServiceCatalogSource", Self.deleteServiceCatalogSource),
            CycloidCall("validateServiceCatalogSource", Self.validateServiceCatalogSource),
        ]
    }

    @available(*, deprecated)
    private static func getServiceCatalogSources(_ client: CycloidClient) async throws {
        let serviceCatalogSources = try await client.organizationServiceCatalogSources.getServiceCatalogSources(
            organizationCanonical: "example-organization"
        )
        for serviceCatalogSource in serviceCatalogSources {
            use(serviceCatalogSource.name)
        }
    }

    @available(*, deprecated)
    private static func createServiceCatalogSource(_ client: CycloidClient) async throws {
        let serviceCatalogSource = try await client.organizationServiceCatalogSources.createServiceCatalogSource(
            organizationCanonical: "example-organization",
            body: NewServiceCatalogSource(
                name: "Example service catalog source",
                canonical: "example-service-catalog-source",
                url: "https://example.com/service-catalog-source",
                branch: "example-branch",
                credentialCanonical: "example-credential",
                owner: "example-owner"
            )
        )
        use(serviceCatalogSource.name)
    }

    @available(*, deprecated)
    private static func refreshServiceCatalogSource(_ client: CycloidClient) async throws {
        let serviceCatalogChanges = try await client.organizationServiceCatalogSources.refreshServiceCatalogSource(
            organizationCanonical: "example-organization",
            serviceCatalogSourceCanonical: "example-service-catalog-source"
        )
        for serviceCatalog in serviceCatalogChanges.created {
            use(serviceCatalog.name)
        }
    }

    @available(*, deprecated)
    private static func getServiceCatalogSource(_ client: CycloidClient) async throws {
        let serviceCatalogSource = try await client.organizationServiceCatalogSources.getServiceCatalogSource(
            organizationCanonical: "example-organization",
            serviceCatalogSourceCanonical: "example-service-catalog-source"
        )
        use(serviceCatalogSource.name)
    }

    @available(*, deprecated)
    private static func updateServiceCatalogSource(_ client: CycloidClient) async throws {
        let serviceCatalogSource = try await client.organizationServiceCatalogSources.updateServiceCatalogSource(
            organizationCanonical: "example-organization",
            serviceCatalogSourceCanonical: "example-service-catalog-source",
            body: UpdateServiceCatalogSource(
                name: "Example service catalog source",
                url: "https://example.com/service-catalog-source",
                branch: "example-branch",
                credentialCanonical: "example-credential",
                owner: "example-owner"
            )
        )
        use(serviceCatalogSource.name)
    }

    @available(*, deprecated)
    private static func deleteServiceCatalogSource(_ client: CycloidClient) async throws {
        try await client.organizationServiceCatalogSources.deleteServiceCatalogSource(
            organizationCanonical: "example-organization",
            serviceCatalogSourceCanonical: "example-service-catalog-source"
        )
    }

    @available(*, deprecated)
    private static func validateServiceCatalogSource(_ client: CycloidClient) async throws {
        try await client.organizationServiceCatalogSources.validateServiceCatalogSource(
            organizationCanonical: "example-organization",
            serviceCatalogSourceCanonical: "example-service-catalog-source"
        )
    }
}
