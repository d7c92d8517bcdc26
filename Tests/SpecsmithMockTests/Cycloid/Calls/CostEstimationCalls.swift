// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Cost-Estimation.md.
import Cycloid

struct CostEstimationCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("costEstimateTfPlan", Self.costEstimateTfPlan),
            CycloidCall("costEstimateForm", Self.costEstimateForm),
        ]
    }

    @available(*, deprecated)
    private static func costEstimateTfPlan(_ client: CycloidClient) async throws {
        let costEstimationResult = try await client.costEstimation.costEstimateTfPlan(
            organizationCanonical: "example-organization",
            body: TerraformPlanInput(tfplan: "example-tfplan")
        )
        use(costEstimationResult.name ?? "–")
    }

    @available(*, deprecated)
    private static func costEstimateForm(_ client: CycloidClient) async throws {
        let list = try await client.costEstimation.costEstimateForm(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            body: CostEstimateFormRequest(
                serviceCatalogRef: "example-service-catalog",
                componentCanonical: "example-component",
                useCase: "example-use-case",
                vars: ["key": ["key": ["key": [:]]]]
            )
        )
        for costEstimationResult in list {
            use(costEstimationResult.name ?? "–")
        }
    }
}
