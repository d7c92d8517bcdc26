import Cycloid

enum CostEstimationCalls: CallGroup {
    static var all: [Call] {
        [
            Call("costEstimateTfPlan", costEstimateTfPlan),
            Call("costEstimateForm", costEstimateForm),
        ]
    }

    static func costEstimateTfPlan(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.costEstimation.costEstimateTfPlan(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func costEstimateForm(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.costEstimation.costEstimateForm(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                body: sample.decodedBody()
            )
        )
    }
}
