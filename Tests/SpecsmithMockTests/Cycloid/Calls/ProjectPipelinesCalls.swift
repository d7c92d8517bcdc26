// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Project-pipelines.md.
import Cycloid

struct ProjectPipelinesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getProjectPipelines", Self.getProjectPipelines),
        ]
    }

    @available(*, deprecated)
    private static func getProjectPipelines(_ client: CycloidClient) async throws {
        let projectPipelines = client.projectPipelines.getProjectPipelines(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project"
        )
        for try await pipeline in projectPipelines.items {
            use(pipeline.name)
        }
    }
}
