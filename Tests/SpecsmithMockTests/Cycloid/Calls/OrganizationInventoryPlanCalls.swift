// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Inventory-Plan.md.
import Cycloid

struct OrganizationInventoryPlanCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getInventoryPlan", Self.getInventoryPlan),
            CycloidCall("setInventoryPlan", Self.setInventoryPlan),
        ]
    }

    @available(*, deprecated)
    private static func getInventoryPlan(_ client: CycloidClient) async throws {
        let result = try await client.organizationInventoryPlan.getInventoryPlan(jwt: "example-jwt")
        use(result)
    }

    @available(*, deprecated)
    private static func setInventoryPlan(_ client: CycloidClient) async throws {
        try await client.organizationInventoryPlan.setInventoryPlan(jwt: "example-jwt", body: [:])
    }
}
