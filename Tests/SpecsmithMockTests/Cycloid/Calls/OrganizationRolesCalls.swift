// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Roles.md.
import Cycloid

struct OrganizationRolesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getRoles", Self.getRoles),
            CycloidCall("createRole", Self.createRole),
            CycloidCall("getRole", Self.getRole),
            CycloidCall("updateRole", Self.updateRole),
            CycloidCall("deleteRole", Self.deleteRole),
        ]
    }

    @available(*, deprecated)
    private static func getRoles(_ client: CycloidClient) async throws {
        let roles = client.organizationRoles.getRoles(organizationCanonical: "example-organization")
        for try await role in roles.items {
            use(role.name)
        }
    }

    @available(*, deprecated)
    private static func createRole(_ client: CycloidClient) async throws {
        let newRole = try await client.organizationRoles.createRole(
            organizationCanonical: "example-organization",
            body: NewRole(
                name: "Example role",
                canonical: "example-role",
                description: "Example description of the role",
                rules: [
                    NewRule(action: "example-action", effect: .allow, resources: ["example-resource"])
                ]
            )
        )
        use(newRole.name)
    }

    @available(*, deprecated)
    private static func getRole(_ client: CycloidClient) async throws {
        let role = try await client.organizationRoles.getRole(
            organizationCanonical: "example-organization",
            roleCanonical: "example-role"
        )
        use(role.name)
    }

    @available(*, deprecated)
    private static func updateRole(_ client: CycloidClient) async throws {
        let role = try await client.organizationRoles.updateRole(
            organizationCanonical: "example-organization",
            roleCanonical: "example-role",
            body: NewRole(
                name: "Example role",
                canonical: "example-role",
                description: "Example description of the role",
                rules: [
                    NewRule(action: "example-action", effect: .allow, resources: ["example-resource"])
                ]
            )
        )
        use(role.name)
    }

    @available(*, deprecated)
    private static func deleteRole(_ client: CycloidClient) async throws {
        try await client.organizationRoles.deleteRole(
            organizationCanonical: "example-organization",
            roleCanonical: "example-role"
        )
    }
}
