// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Cloud-Cost-Management-Tag-Mappings.md.
import Cycloid

struct OrganizationCloudCostManagementTagMappingsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getCloudCostManagementTagMapping", Self.getCloudCostManagementTagMapping),
            CycloidCall("putCloudCostManagementTagMapping", Self.putCloudCostManagementTagMapping),
        ]
    }

    @available(*, deprecated)
    private static func getCloudCostManagementTagMapping(_ client: CycloidClient) async throws {
        let result = try await client.organizationCloudCostManagementTagMappings.getCloudCostManagementTagMapping(
            organizationCanonical: "example-organization"
        )
        use(result.id)
    }

    @available(*, deprecated)
    private static func putCloudCostManagementTagMapping(_ client: CycloidClient) async throws {
        let result = try await client.organizationCloudCostManagementTagMappings.putCloudCostManagementTagMapping(
            organizationCanonical: "example-organization",
            body: UpdateCloudCostManagementTagMapping(
                projectTags: ["example-project-tag"],
                projectRegex: "example-project-regex",
                environmentTags: ["example-environment-tag"]
            )
        )
        use(result.id)
    }
}
