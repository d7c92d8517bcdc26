import Cycloid
import SDKRuntime

enum ComponentPipelineResourcesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("checkResource", checkResource),
            Call("getPipelineResources", getPipelineResources),
            Call("resourceSetPinComment", resourceSetPinComment),
            Call("getResource", getResource),
            Call("unpinResource", unpinResource),
        ]
    }

    static func checkResource(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelineResources.checkResource(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                resourceName: "git#main?%2F",
                body: sample.decodedBody()
            )
        )
    }

    static func getPipelineResources(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.componentPipelineResources.getPipelineResources(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }

    static func resourceSetPinComment(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.componentPipelineResources.resourceSetPinComment(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            resourceName: "git#main?%2F",
            body: sample.decodedBody()
        )
        return .nothing
    }

    static func getResource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelineResources.getResource(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                resourceName: "git#main?%2F"
            )
        )
    }

    static func unpinResource(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelineResources.unpinResource(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            resourceName: "git#main?%2F"
        )
        return .nothing
    }
}
