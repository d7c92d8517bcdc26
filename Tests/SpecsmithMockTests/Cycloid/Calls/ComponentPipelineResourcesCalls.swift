// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Component-Pipeline-Resources.md.
import Cycloid

struct ComponentPipelineResourcesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("checkResource", Self.checkResource),
            CycloidCall("getPipelineResources", Self.getPipelineResources),
            CycloidCall("resourceSetPinComment", Self.resourceSetPinComment),
            CycloidCall("getResource", Self.getResource),
            CycloidCall("unpinResource", Self.unpinResource),
        ]
    }

    @available(*, deprecated)
    private static func checkResource(_ client: CycloidClient) async throws {
        let build = try await client.componentPipelineResources.checkResource(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource",
            body: ["key": "example-value"]
        )
        use(build.name)
    }

    @available(*, deprecated)
    private static func getPipelineResources(_ client: CycloidClient) async throws {
        let pipelineResources = client.componentPipelineResources.getPipelineResources(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline"
        )
        for try await resource in pipelineResources.items {
            use(resource.name)
        }
    }

    @available(*, deprecated)
    private static func resourceSetPinComment(_ client: CycloidClient) async throws {
        try await client.componentPipelineResources.resourceSetPinComment(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource",
            body: PinComment(pinComment: "Example comment of the pin comment")
        )
    }

    @available(*, deprecated)
    private static func getResource(_ client: CycloidClient) async throws {
        let resource = try await client.componentPipelineResources.getResource(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource"
        )
        use(resource.name)
    }

    @available(*, deprecated)
    private static func unpinResource(_ client: CycloidClient) async throws {
        try await client.componentPipelineResources.unpinResource(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource"
        )
    }
}
