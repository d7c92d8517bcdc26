import Cycloid
import SDKRuntime

enum EnvironmentPipelinesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getEnvironmentPipelines", getEnvironmentPipelines)
        ]
    }

    static func getEnvironmentPipelines(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.environmentPipelines.getEnvironmentPipelines(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }
}
