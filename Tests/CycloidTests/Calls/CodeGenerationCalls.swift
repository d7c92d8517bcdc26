import Cycloid
import SDKRuntime

enum CodeGenerationCalls: CallGroup {
    static var all: [Call] {
        [
            Call("terraformJSONToHCL", terraformJSONToHCL),
            Call("getInfraImportPresets", getInfraImportPresets),
            Call("getInfraImportResource", getInfraImportResource),
            Call("getInfraImportResources", getInfraImportResources),
            Call("getTerraformProviders", getTerraformProviders),
            Call("getTerraformProviderDataSources", getTerraformProviderDataSources),
            Call("getTerraformProviderDataSource", getTerraformProviderDataSource),
            Call("getTerraformProvider", getTerraformProvider),
            Call("getTerraformProviderResources", getTerraformProviderResources),
            Call("getTerraformProviderResource", getTerraformProviderResource),
            Call("terraformValidate", terraformValidate),
        ]
    }

    static func terraformJSONToHCL(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.codeGeneration.terraformJSONToHCL(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getInfraImportPresets(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.codeGeneration.getInfraImportPresets(
                organizationCanonical: "acme-1",
                providerCanonical: "aws"
            )
        )
    }

    static func getInfraImportResource(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.codeGeneration.getInfraImportResource(
                organizationCanonical: "acme-1",
                providerCanonical: "aws",
                resourceCanonical: "aws_instance",
                body: sample.decodedBody()
            )
        )
    }

    static func getInfraImportResources(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.codeGeneration.getInfraImportResources(
                organizationCanonical: "acme-1",
                providerCanonical: "aws",
                body: sample.decodedBody()
            )
        )
    }

    static func getTerraformProviders(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.codeGeneration.getTerraformProviders(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }

    static func getTerraformProviderDataSources(_ client: CycloidClient, _: Exchange) async throws -> Outcome
    {
        try await Outcome(
            page: client.codeGeneration.getTerraformProviderDataSources(
                organizationCanonical: "acme-1",
                providerCanonical: "aws",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }

    static func getTerraformProviderDataSource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.codeGeneration.getTerraformProviderDataSource(
                organizationCanonical: "acme-1",
                providerCanonical: "aws",
                resourceCanonical: "aws_instance"
            )
        )
    }

    static func getTerraformProvider(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.codeGeneration.getTerraformProvider(
                organizationCanonical: "acme-1",
                providerCanonical: "aws"
            )
        )
    }

    static func getTerraformProviderResources(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.codeGeneration.getTerraformProviderResources(
                organizationCanonical: "acme-1",
                providerCanonical: "aws",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }

    static func getTerraformProviderResource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.codeGeneration.getTerraformProviderResource(
                organizationCanonical: "acme-1",
                providerCanonical: "aws",
                resourceCanonical: "aws_instance"
            )
        )
    }

    static func terraformValidate(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.codeGeneration.terraformValidate(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }
}
