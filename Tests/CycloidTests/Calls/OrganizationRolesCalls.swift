import Cycloid
import SDKRuntime

enum OrganizationRolesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getRoles", getRoles),
            Call("createRole", createRole),
            Call("getRole", getRole),
            Call("updateRole", updateRole),
            Call("deleteRole", deleteRole),
        ]
    }

    static func getRoles(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationRoles.getRoles(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }

    static func createRole(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationRoles.createRole(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getRole(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationRoles.getRole(
                organizationCanonical: "acme-1",
                roleCanonical: "ops-admin"
            )
        )
    }

    static func updateRole(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationRoles.updateRole(
                organizationCanonical: "acme-1",
                roleCanonical: "ops-admin",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteRole(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationRoles.deleteRole(
            organizationCanonical: "acme-1",
            roleCanonical: "ops-admin"
        )
        return .nothing
    }
}
