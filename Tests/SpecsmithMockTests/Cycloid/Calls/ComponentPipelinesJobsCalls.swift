// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Component-Pipelines-Jobs.md.
import Cycloid

struct ComponentPipelinesJobsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getJobs", Self.getJobs),
            CycloidCall("pauseJob", Self.pauseJob),
            CycloidCall("getJob", Self.getJob),
            CycloidCall("clearTaskCache", Self.clearTaskCache),
            CycloidCall("unpauseJob", Self.unpauseJob),
        ]
    }

    @available(*, deprecated)
    private static func getJobs(_ client: CycloidClient) async throws {
        let jobs = client.componentPipelinesJobs.getJobs(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline"
        )
        for try await job in jobs.items {
            use(job.name)
        }
    }

    @available(*, deprecated)
    private static func pauseJob(_ client: CycloidClient) async throws {
        try await client.componentPipelinesJobs.pauseJob(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job"
        )
    }

    @available(*, deprecated)
    private static func getJob(_ client: CycloidClient) async throws {
        let job = try await client.componentPipelinesJobs.getJob(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job"
        )
        use(job.name)
    }

    @available(*, deprecated)
    private static func clearTaskCache(_ client: CycloidClient) async throws {
        let clearTaskCache = try await client.componentPipelinesJobs.clearTaskCache(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job",
            stepName: "example-step",
            cachePath: "/cache"
        )
        use(clearTaskCache.cachesRemoved)
    }

    @available(*, deprecated)
    private static func unpauseJob(_ client: CycloidClient) async throws {
        try await client.componentPipelinesJobs.unpauseJob(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            jobName: "example-job"
        )
    }
}
