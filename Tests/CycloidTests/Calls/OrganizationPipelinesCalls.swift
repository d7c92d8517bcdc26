import Cycloid
import SDKRuntime

enum OrganizationPipelinesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getPipelines", getPipelines)
        ]
    }

    static func getPipelines(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationPipelines.getPipelines(
                organizationCanonical: "acme-1",
                concoursePipelineName: "deploy.main",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                statuses: [.aborted, .succeeded],
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }
}
