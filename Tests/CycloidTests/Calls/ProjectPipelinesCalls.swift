import Cycloid
import SDKRuntime

enum ProjectPipelinesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getProjectPipelines", getProjectPipelines)
        ]
    }

    static func getProjectPipelines(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.projectPipelines.getProjectPipelines(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }
}
