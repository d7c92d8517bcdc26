import Cycloid

enum OrganizationInventoryPlanCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getInventoryPlan", getInventoryPlan),
            Call("setInventoryPlan", setInventoryPlan),
        ]
    }

    static func getInventoryPlan(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.organizationInventoryPlan.getInventoryPlan(jwt: "eyJh.e30+/="))
    }

    static func setInventoryPlan(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.organizationInventoryPlan.setInventoryPlan(
            jwt: "eyJh.e30+/=",
            body: sample.decodedBody()
        )
        return .nothing
    }
}
