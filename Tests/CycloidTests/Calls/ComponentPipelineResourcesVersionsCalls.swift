import Cycloid
import SDKRuntime

enum ComponentPipelineResourcesVersionsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getResourceVersions", getResourceVersions),
            Call("disableResourceVersion", disableResourceVersion),
            Call("enableResourceVersion", enableResourceVersion),
            Call("getBuildsWithVersionAsInput", getBuildsWithVersionAsInput),
            Call("getBuildsWithVersionAsOutput", getBuildsWithVersionAsOutput),
            Call("pinResourceVersion", pinResourceVersion),
        ]
    }

    static func getResourceVersions(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.componentPipelineResourcesVersions.getResourceVersions(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                resourceName: "git#main?%2F",
                filterVersion: ["ref:a,b", "x y"],
                concoursePageSince: 18_446_744_073_709_551_615,
                concoursePageUntil: 5,
                concoursePageLimit: 25
            ).page()
        )
    }

    static func disableResourceVersion(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelineResourcesVersions.disableResourceVersion(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            resourceName: "git#main?%2F",
            resourceVersionId: 18_446_744_073_709_551_615
        )
        return .nothing
    }

    static func enableResourceVersion(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelineResourcesVersions.enableResourceVersion(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            resourceName: "git#main?%2F",
            resourceVersionId: 18_446_744_073_709_551_615
        )
        return .nothing
    }

    static func getBuildsWithVersionAsInput(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelineResourcesVersions.getBuildsWithVersionAsInput(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                resourceName: "git#main?%2F",
                resourceVersionId: 18_446_744_073_709_551_615
            )
        )
    }

    static func getBuildsWithVersionAsOutput(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelineResourcesVersions.getBuildsWithVersionAsOutput(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                resourceName: "git#main?%2F",
                resourceVersionId: 18_446_744_073_709_551_615
            )
        )
    }

    static func pinResourceVersion(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelineResourcesVersions.pinResourceVersion(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            resourceName: "git#main?%2F",
            resourceVersionId: 18_446_744_073_709_551_615
        )
        return .nothing
    }
}
