// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Children.md.
import Cycloid

struct OrganizationChildrenCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getChildren", Self.getChildren),
            CycloidCall("createChild", Self.createChild),
        ]
    }

    @available(*, deprecated)
    private static func getChildren(_ client: CycloidClient) async throws {
        let children = client.organizationChildren.getChildren(
            organizationCanonical: "example-organization",
            organizationName: "example-organization",
            organizationCreatedAt: DateTime("2026-01-15T09:30:00Z")
        )
        for try await organization in children.items {
            use(organization.name)
        }
    }

    @available(*, deprecated)
    private static func createChild(_ client: CycloidClient) async throws {
        let organization = try await client.organizationChildren.createChild(
            organizationCanonical: "example-organization",
            body: NewOrganization(canonical: "example-organization", name: "Example organization")
        )
        use(organization.name)
    }
}
