// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Component-pipelines.md.
import Cycloid

struct ComponentPipelinesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("createPipeline", Self.createPipeline),
            CycloidCall("getPipeline", Self.getPipeline),
            CycloidCall("updatePipeline", Self.updatePipeline),
            CycloidCall("deletePipeline", Self.deletePipeline),
            CycloidCall("diffPipeline", Self.diffPipeline),
            CycloidCall("syncedPipeline", Self.syncedPipeline),
            CycloidCall("unpausePipeline", Self.unpausePipeline),
            CycloidCall("renamePipeline", Self.renamePipeline),
            CycloidCall("pausePipeline", Self.pausePipeline),
            CycloidCall("getPipelineConfig", Self.getPipelineConfig),
            CycloidCall("getPipelineVariables", Self.getPipelineVariables),
        ]
    }

    @available(*, deprecated)
    private static func createPipeline(_ client: CycloidClient) async throws {
        let pipeline = try await client.componentPipelines.createPipeline(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            body: NewPipeline(
                pipelineName: "example-pipeline",
                passedConfig: "example-passed-config",
                yamlVars: "example-yaml-vars",
                checkCredentials: true
            )
        )
        use(pipeline.name)
    }

    @available(*, deprecated)
    private static func getPipeline(_ client: CycloidClient) async throws {
        let pipeline = try await client.componentPipelines.getPipeline(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline"
        )
        use(pipeline.name)
    }

    @available(*, deprecated)
    private static func updatePipeline(_ client: CycloidClient) async throws {
        let pipeline = try await client.componentPipelines.updatePipeline(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            body: UpdatePipeline(
                passedConfig: "example-passed-config",
                yamlVars: "example-yaml-vars",
                checkCredentials: true
            )
        )
        use(pipeline.name)
    }

    @available(*, deprecated)
    private static func deletePipeline(_ client: CycloidClient) async throws {
        try await client.componentPipelines.deletePipeline(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline"
        )
    }

    @available(*, deprecated)
    private static func diffPipeline(_ client: CycloidClient) async throws {
        let pipelineDiffs = try await client.componentPipelines.diffPipeline(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            body: UpdatePipeline(
                passedConfig: "example-passed-config",
                yamlVars: "example-yaml-vars",
                checkCredentials: true
            )
        )
        for pipelineDiff in pipelineDiffs.groups ?? [] {
            use(pipelineDiff.name)
        }
    }

    @available(*, deprecated)
    private static func syncedPipeline(_ client: CycloidClient) async throws {
        let pipelineStatus = try await client.componentPipelines.syncedPipeline(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline"
        )
        use(pipelineStatus.synced)
    }

    @available(*, deprecated)
    private static func unpausePipeline(_ client: CycloidClient) async throws {
        try await client.componentPipelines.unpausePipeline(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline"
        )
    }

    @available(*, deprecated)
    private static func renamePipeline(_ client: CycloidClient) async throws {
        try await client.componentPipelines.renamePipeline(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            newName: "example-pipeline"
        )
    }

    @available(*, deprecated)
    private static func pausePipeline(_ client: CycloidClient) async throws {
        try await client.componentPipelines.pausePipeline(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline"
        )
    }

    @available(*, deprecated)
    private static func getPipelineConfig(_ client: CycloidClient) async throws {
        let result = try await client.componentPipelines.getPipelineConfig(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline"
        )
        use(result)
    }

    @available(*, deprecated)
    private static func getPipelineVariables(_ client: CycloidClient) async throws {
        let pipelineVariables = try await client.componentPipelines.getPipelineVariables(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline"
        )
        use(pipelineVariables.hasSavedYamlVars)
    }
}
