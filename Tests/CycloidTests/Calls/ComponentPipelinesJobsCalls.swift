import Cycloid
import SDKRuntime

enum ComponentPipelinesJobsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getJobs", getJobs),
            Call("pauseJob", pauseJob),
            Call("getJob", getJob),
            Call("clearTaskCache", clearTaskCache),
            Call("unpauseJob", unpauseJob),
        ]
    }

    static func getJobs(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.componentPipelinesJobs.getJobs(
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

    static func pauseJob(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelinesJobs.pauseJob(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            jobName: "build & test/1 ü"
        )
        return .nothing
    }

    static func getJob(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelinesJobs.getJob(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "build & test/1 ü"
            )
        )
    }

    static func clearTaskCache(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelinesJobs.clearTaskCache(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "build & test/1 ü",
                stepName: "put image",
                cachePath: "a/b c"
            )
        )
    }

    static func unpauseJob(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelinesJobs.unpauseJob(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            jobName: "build & test/1 ü"
        )
        return .nothing
    }
}
