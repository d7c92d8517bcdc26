// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-pipelines.md.
import Cycloid

struct OrganizationPipelinesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getPipelines", Self.getPipelines),
        ]
    }

    @available(*, deprecated)
    private static func getPipelines(_ client: CycloidClient) async throws {
        let pipelines = client.organizationPipelines.getPipelines(
            organizationCanonical: "example-organization",
            concoursePipelineName: "example-concourse-pipeline",
            projectCanonical: "example-project"
        )
        for try await pipeline in pipelines.items {
            use(pipeline.name)
        }
    }
}
