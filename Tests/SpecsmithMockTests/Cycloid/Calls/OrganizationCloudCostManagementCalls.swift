// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Cloud-Cost-Management.md.
import Cycloid

struct OrganizationCloudCostManagementCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getCloudCostManagementTags", Self.getCloudCostManagementTags),
        ]
    }

    @available(*, deprecated)
    private static func getCloudCostManagementTags(_ client: CycloidClient) async throws {
        let cloudCostManagementTags = try await client.organizationCloudCostManagement.getCloudCostManagementTags(
            organizationCanonical: "example-organization"
        )
        for item in cloudCostManagementTags {
            use(item)
        }
    }
}
