import Cycloid

enum ComponentPipelinesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("createPipeline", createPipeline),
            Call("getPipeline", getPipeline),
            Call("updatePipeline", updatePipeline),
            Call("deletePipeline", deletePipeline),
            Call("diffPipeline", diffPipeline),
            Call("syncedPipeline", syncedPipeline),
            Call("unpausePipeline", unpausePipeline),
            Call("renamePipeline", renamePipeline),
            Call("pausePipeline", pausePipeline),
            Call("getPipelineConfig", getPipelineConfig),
            Call("getPipelineVariables", getPipelineVariables),
        ]
    }

    static func createPipeline(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelines.createPipeline(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                body: sample.decodedBody()
            )
        )
    }

    static func getPipeline(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelines.getPipeline(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main"
            )
        )
    }

    static func updatePipeline(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelines.updatePipeline(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                body: sample.decodedBody()
            )
        )
    }

    static func deletePipeline(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelines.deletePipeline(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main"
        )
        return .nothing
    }

    static func diffPipeline(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelines.diffPipeline(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                body: sample.decodedBody()
            )
        )
    }

    static func syncedPipeline(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelines.syncedPipeline(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main"
            )
        )
    }

    static func unpausePipeline(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelines.unpausePipeline(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main"
        )
        return .nothing
    }

    static func renamePipeline(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelines.renamePipeline(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            newName: "deploy.next"
        )
        return .nothing
    }

    static func pausePipeline(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelines.pausePipeline(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main"
        )
        return .nothing
    }

    static func getPipelineConfig(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelines.getPipelineConfig(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main"
            )
        )
    }

    static func getPipelineVariables(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelines.getPipelineVariables(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main"
            )
        )
    }
}
