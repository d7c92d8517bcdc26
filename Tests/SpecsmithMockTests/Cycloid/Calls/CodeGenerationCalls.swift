// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Code-Generation.md.
import Cycloid

struct CodeGenerationCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("terraformJSONToHCL", Self.terraformJSONToHCL),
            CycloidCall("getInfraImportPresets", Self.getInfraImportPresets),
            CycloidCall("getInfraImportResource", Self.getInfraImportResource),
            CycloidCall("getInfraImportResources", Self.getInfraImportResources),
            CycloidCall("getTerraformProviders", Self.getTerraformProviders),
            CycloidCall("getTerraformProviderDataSources", Self.getTerraformProviderDataSources),
            CycloidCall("getTerraformProviderDataSource", Self.getTerraformProviderDataSource),
            CycloidCall("getTerraformProvider", Self.getTerraformProvider),
            CycloidCall("getTerraformProviderResources", Self.getTerraformProviderResources),
            CycloidCall("getTerraformProviderResource", Self.getTerraformProviderResource),
            CycloidCall("terraformValidate", Self.terraformValidate),
        ]
    }

    @available(*, deprecated)
    private static func terraformJSONToHCL(_ client: CycloidClient) async throws {
        let terraformHCLConfig = try await client.codeGeneration.terraformJSONToHCL(
            organizationCanonical: "example-organization",
            body: TerraformJSONConfig(config: [:])
        )
        use(terraformHCLConfig.config)
    }

    @available(*, deprecated)
    private static func getInfraImportPresets(_ client: CycloidClient) async throws {
        let infraImportPresets = try await client.codeGeneration.getInfraImportPresets(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider"
        )
        for infraImportPreset in infraImportPresets {
            use(infraImportPreset.name)
        }
    }

    @available(*, deprecated)
    private static func getInfraImportResource(_ client: CycloidClient) async throws {
        let infraImportResource = try await client.codeGeneration.getInfraImportResource(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider",
            resourceCanonical: "example-resource",
            body: InfraImportResourceBody(
                credentialCanonical: "example-credential",
                configuration: .cloudProviderAWSConfiguration(
                    CloudProviderAWSConfiguration(
                        type: "CloudProviderAWSConfiguration",
                        region: "example-region"
                    )
                ),
                tags: ["example-tag"]
            )
        )
        for infraImportResource2 in infraImportResource {
            use(infraImportResource2.id)
        }
    }

    @available(*, deprecated)
    private static func getInfraImportResources(_ client: CycloidClient) async throws {
        let infraImportResources = try await client.codeGeneration.getInfraImportResources(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider",
            body: InfraImportResourcesBody(
                credentialCanonical: "example-credential",
                configuration: .cloudProviderAWSConfiguration(
                    CloudProviderAWSConfiguration(
                        type: "CloudProviderAWSConfiguration",
                        region: "example-region"
                    )
                )
            )
        )
        for item in infraImportResources {
            use(item.canonical)
        }
    }

    @available(*, deprecated)
    private static func getTerraformProviders(_ client: CycloidClient) async throws {
        let terraformProviders = client.codeGeneration.getTerraformProviders(
            organizationCanonical: "example-organization"
        )
        for try await terraformProviderSimple in terraformProviders.items {
            use(terraformProviderSimple.name)
        }
    }

    @available(*, deprecated)
    private static func getTerraformProviderDataSources(_ client: CycloidClient) async throws {
        let list = client.codeGeneration.getTerraformProviderDataSources(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider"
        )
        for try await item in list.items {
            use(item.canonical)
        }
    }

    @available(*, deprecated)
    private static func getTerraformProviderDataSource(_ client: CycloidClient) async throws {
        let result = try await client.codeGeneration.getTerraformProviderDataSource(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider",
            resourceCanonical: "example-resource"
        )
        use(result.canonical)
    }

    @available(*, deprecated)
    private static func getTerraformProvider(_ client: CycloidClient) async throws {
        let terraformProvider = try await client.codeGeneration.getTerraformProvider(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider"
        )
        use(terraformProvider.name)
    }

    @available(*, deprecated)
    private static func getTerraformProviderResources(_ client: CycloidClient) async throws {
        let list = client.codeGeneration.getTerraformProviderResources(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider"
        )
        for try await item in list.items {
            use(item.canonical)
        }
    }

    @available(*, deprecated)
    private static func getTerraformProviderResource(_ client: CycloidClient) async throws {
        let result = try await client.codeGeneration.getTerraformProviderResource(
            organizationCanonical: "example-organization",
            providerCanonical: "example-provider",
            resourceCanonical: "example-resource"
        )
        use(result.canonical)
    }

    @available(*, deprecated)
    private static func terraformValidate(_ client: CycloidClient) async throws {
        let result = try await client.codeGeneration.terraformValidate(
            organizationCanonical: "example-organization",
            body: TerraformJSONConfig(config: [:])
        )
        use(result)
    }
}
