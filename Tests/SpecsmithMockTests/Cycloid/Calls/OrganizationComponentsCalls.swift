// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-components.md.
import Cycloid

struct OrganizationComponentsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getComponents", Self.getComponents),
            CycloidCall("createComponent", Self.createComponent),
            CycloidCall("getComponentConfig", Self.getComponentConfig),
            CycloidCall("getComponentInfrastructure", Self.getComponentInfrastructure),
            CycloidCall("migrateComponent", Self.migrateComponent),
            CycloidCall("getOrganizationComponents", Self.getOrganizationComponents),
            CycloidCall("getComponent", Self.getComponent),
            CycloidCall("updateComponent", Self.updateComponent),
            CycloidCall("deleteComponent", Self.deleteComponent),
        ]
    }

    @available(*, deprecated)
    private static func getComponents(_ client: CycloidClient) async throws {
        let components = try await client.organizationComponents.getComponents(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment"
        )
        for component in components {
            use(component.name)
        }
    }

    @available(*, deprecated)
    private static func createComponent(_ client: CycloidClient) async throws {
        let component = try await client.organizationComponents.createComponent(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            body: NewComponent(
                name: "Example component",
                canonical: "example-component",
                useCase: "example-use-case",
                description: "Example description of the component",
                serviceCatalogRef: "example-service-catalog",
                cloudProviderCanonical: "example-cloud-provider"
            )
        )
        use(component.name)
    }

    @available(*, deprecated)
    private static func getComponentConfig(_ client: CycloidClient) async throws {
        let result = try await client.organizationComponents.getComponentConfig(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component"
        )
        if let result {
            use(result)
        }
    }

    @available(*, deprecated)
    private static func getComponentInfrastructure(_ client: CycloidClient) async throws {
        let infrastructure = try await client.organizationComponents.getComponentInfrastructure(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component"
        )
        use(infrastructure)
    }

    @available(*, deprecated)
    private static func migrateComponent(_ client: CycloidClient) async throws {
        let component = try await client.organizationComponents.migrateComponent(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            body: MigrateComponent(
                destinationProjectCanonical: "example-destination-project",
                destinationEnvironmentCanonical: "example-destination-environment"
            )
        )
        use(component.name)
    }

    @available(*, deprecated)
    private static func getOrganizationComponents(_ client: CycloidClient) async throws {
        let organizationComponents = try await client.organizationComponents.getOrganizationComponents(
            organizationCanonical: "example-organization"
        )
        for component in organizationComponents {
            use(component.name)
        }
    }

    @available(*, deprecated)
    private static func getComponent(_ client: CycloidClient) async throws {
        let component = try await client.organizationComponents.getComponent(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component"
        )
        use(component.name)
    }

    @available(*, deprecated)
    private static func updateComponent(_ client: CycloidClient) async throws {
        let component = try await client.organizationComponents.updateComponent(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            body: UpdateComponent(
                name: "Example component",
                description: "Example description of the component",
                useCase: "example-use-case",
                vars: ["key": ["key": ["key": "example-var"]]]
            )
        )
        use(component.name)
    }

    @available(*, deprecated)
    private static func deleteComponent(_ client: CycloidClient) async throws {
        try await client.organizationComponents.deleteComponent(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component"
        )
    }
}
