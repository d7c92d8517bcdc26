// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Environment-pipelines.md.
import Cycloid

struct EnvironmentPipelinesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getEnvironmentPipelines", Self.getEnvironmentPipelines),
        ]
    }

    @available(*, deprecated)
    private static func getEnvironmentPipelines(_ client: CycloidClient) async throws {
        let environmentPipelines = client.environmentPipelines.getEnvironmentPipelines(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment"
        )
        for try await pipeline in environmentPipelines.items {
            use(pipeline.name)
        }
    }
}
