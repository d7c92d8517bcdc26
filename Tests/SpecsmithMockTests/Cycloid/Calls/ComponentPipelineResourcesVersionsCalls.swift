// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Component-Pipeline-Resources-Versions.md.
import Cycloid

struct ComponentPipelineResourcesVersionsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getResourceVersions", Self.getResourceVersions),
            CycloidCall("disableResourceVersion", Self.disableResourceVersion),
            CycloidCall("enableResourceVersion", Self.enableResourceVersion),
            CycloidCall("getBuildsWithVersionAsInput", Self.getBuildsWithVersionAsInput),
            CycloidCall("getBuildsWithVersionAsOutput", Self.getBuildsWithVersionAsOutput),
            CycloidCall("pinResourceVersion", Self.pinResourceVersion),
        ]
    }

    @available(*, deprecated)
    private static func getResourceVersions(_ client: CycloidClient) async throws {
        let resourceVersions = client.componentPipelineResourcesVersions.getResourceVersions(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource",
            filterVersion: ["1.0.0"]
        )
        for try await resourceVersion in resourceVersions.items {
            use(resourceVersion.id)
        }
    }

    @available(*, deprecated)
    private static func disableResourceVersion(_ client: CycloidClient) async throws {
        try await client.componentPipelineResourcesVersions.disableResourceVersion(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource",
            resourceVersionId: 1
        )
    }

    @available(*, deprecated)
    private static func enableResourceVersion(_ client: CycloidClient) async throws {
        try await client.componentPipelineResourcesVersions.enableResourceVersion(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource",
            resourceVersionId: 1
        )
    }

    @available(*, deprecated)
    private static func getBuildsWithVersionAsInput(_ client: CycloidClient) async throws {
        let buildsWithVersionAsInput = try await client.componentPipelineResourcesVersions.getBuildsWithVersionAsInput(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource",
            resourceVersionId: 1
        )
        for build in buildsWithVersionAsInput {
            use(build.name)
        }
    }

    @available(*, deprecated)
    private static func getBuildsWithVersionAsOutput(_ client: CycloidClient) async throws {
        let list = try await client.componentPipelineResourcesVersions.getBuildsWithVersionAsOutput(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource",
            resourceVersionId: 1
        )
        for build in list {
            use(build.name)
        }
    }

    @available(*, deprecated)
    private static func pinResourceVersion(_ client: CycloidClient) async throws {
        try await client.componentPipelineResourcesVersions.pinResourceVersion(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            componentCanonical: "example-component",
            pipelineName: "example-inpath-pipeline",
            resourceName: "example-resource",
            resourceVersionId: 1
        )
    }
}
