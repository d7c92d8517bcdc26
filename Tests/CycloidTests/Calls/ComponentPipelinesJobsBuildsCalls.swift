import Cycloid
import SDKRuntime

enum ComponentPipelinesJobsBuildsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("abortBuild", abortBuild),
            Call("getBuilds", getBuilds),
            Call("createBuild", createBuild),
            Call("getBuildEvents", getBuildEvents),
            Call("getBuildPlan", getBuildPlan),
            Call("getBuildPreparation", getBuildPreparation),
            Call("getBuild", getBuild),
            Call("rerunBuild", rerunBuild),
            Call("getBuildResources", getBuildResources),
        ]
    }

    static func abortBuild(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.componentPipelinesJobsBuilds.abortBuild(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1",
            componentCanonical: "api.v2",
            pipelineName: "deploy.main",
            jobName: "build & test/1 ü",
            buildId: "4711"
        )
        return .nothing
    }

    static func getBuilds(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.componentPipelinesJobsBuilds.getBuilds(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "build & test/1 ü",
                concoursePageSince: 18_446_744_073_709_551_615,
                concoursePageUntil: 5,
                concoursePageLimit: 25
            ).page()
        )
    }

    static func createBuild(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelinesJobsBuilds.createBuild(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "build & test/1 ü"
            )
        )
    }

    static func getBuildEvents(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            events: client.componentPipelinesJobsBuilds.getBuildEvents(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                buildId: "4711"
            )
        )
    }

    static func getBuildPlan(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelinesJobsBuilds.getBuildPlan(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "build & test/1 ü",
                buildId: "4711"
            )
        )
    }

    static func getBuildPreparation(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelinesJobsBuilds.getBuildPreparation(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "build & test/1 ü",
                buildId: "4711"
            )
        )
    }

    static func getBuild(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelinesJobsBuilds.getBuild(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "build & test/1 ü",
                buildId: "4711"
            )
        )
    }

    static func rerunBuild(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelinesJobsBuilds.rerunBuild(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "build & test/1 ü",
                buildId: "4711"
            )
        )
    }

    static func getBuildResources(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.componentPipelinesJobsBuilds.getBuildResources(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "build & test/1 ü",
                buildId: "4711",
                pageIndex: 2,
                pageSize: 50
            )
        )
    }
}
