// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Component-Pipelines-Jobs-Builds.md.
import Cycloid

struct ComponentPipelinesJobsBuildsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("abortBuild", Self.abortBuild),
            CycloidCall("getBuilds", Self.getBuilds),
            CycloidCall("createBuild", Self.createBuild),
            CycloidCall("getBuildEvents", Self.getBuildEvents),
            CycloidCall("getBuildPlan", Self.getBuildPlan),
            CycloidCall("getBuildPreparation", Self.getBuildPreparation),
            CycloidCall("getBuild", Self.getBuild),
            CycloidCall("rerunBuild", Self.rerunBuild),
            CycloidCall("getBuildResources", Self.getBuildResources),
        ]
    }

    @available(*, deprecated)
    private static func abortBuild(_ client: CycloidClient) async throws {
        try await client.componentPipelinesJobsBuilds.abortBuild(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job",
            buildId: "1"
        )
    }

    @available(*, deprecated)
    private static func getBuilds(_ client: CycloidClient) async throws {
        let builds = client.componentPipelinesJobsBuilds.getBuilds(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job"
        )
        for try await build in builds.items {
            use(build.name)
        }
    }

    @available(*, deprecated)
    private static func createBuild(_ client: CycloidClient) async throws {
        let build = try await client.componentPipelinesJobsBuilds.createBuild(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job"
        )
        use(build.name)
    }

    @available(*, deprecated)
    private static func getBuildEvents(_ client: CycloidClient) async throws {
        let events = try await client.componentPipelinesJobsBuilds.getBuildEvents(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            buildId: "1"
        )
        for try await event in events {
            use(event.type, event.text)
        }
    }

    @available(*, deprecated)
    private static func getBuildPlan(_ client: CycloidClient) async throws {
        let publicPlan = try await client.componentPipelinesJobsBuilds.getBuildPlan(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job",
            buildId: "1"
        )
        use(publicPlan.schema)
    }

    @available(*, deprecated)
    private static func getBuildPreparation(_ client: CycloidClient) async throws {
        let preparation = try await client.componentPipelinesJobsBuilds.getBuildPreparation(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job",
            buildId: "1"
        )
        use(preparation.buildId)
    }

    @available(*, deprecated)
    private static func getBuild(_ client: CycloidClient) async throws {
        let build = try await client.componentPipelinesJobsBuilds.getBuild(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job",
            buildId: "1"
        )
        use(build.name)
    }

    @available(*, deprecated)
    private static func rerunBuild(_ client: CycloidClient) async throws {
        let build = try await client.componentPipelinesJobsBuilds.rerunBuild(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job",
            buildId: "1"
        )
        use(build.name)
    }

    @available(*, deprecated)
    private static func getBuildResources(_ client: CycloidClient) async throws {
        let buildInputsOutputs = try await client.componentPipelinesJobsBuilds.getBuildResources(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job",
            buildId: "1"
        )
        for publicBuildInput in buildInputsOutputs.inputs {
            use(publicBuildInput.name)
        }
    }
}
