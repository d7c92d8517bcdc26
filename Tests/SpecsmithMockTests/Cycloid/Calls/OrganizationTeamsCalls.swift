// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-teams.md.
import Cycloid

struct OrganizationTeamsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getTeams", Self.getTeams),
            CycloidCall("createTeam", Self.createTeam),
            CycloidCall("getTeam", Self.getTeam),
            CycloidCall("updateTeam", Self.updateTeam),
            CycloidCall("deleteTeam", Self.deleteTeam),
        ]
    }

    @available(*, deprecated)
    private static func getTeams(_ client: CycloidClient) async throws {
        let teams = client.organizationTeams.getTeams(
            organizationCanonical: "example-organization",
            teamName: "example-team",
            teamCreatedAt: 1768469400
        )
        for try await team in teams.items {
            use(team.name)
        }
    }

    @available(*, deprecated)
    private static func createTeam(_ client: CycloidClient) async throws {
        let team = try await client.organizationTeams.createTeam(
            organizationCanonical: "example-organization",
            body: NewTeam(
                canonical: "example-team",
                name: "Example team",
                owner: "example-owner",
                rolesCanonical: ["example-roles"]
            )
        )
        use(team.name)
    }

    @available(*, deprecated)
    private static func getTeam(_ client: CycloidClient) async throws {
        let team = try await client.organizationTeams.getTeam(
            organizationCanonical: "example-organization",
            teamCanonical: "example-team"
        )
        use(team.name)
    }

    @available(*, deprecated)
    private static func updateTeam(_ client: CycloidClient) async throws {
        let team = try await client.organizationTeams.updateTeam(
            organizationCanonical: "example-organization",
            teamCanonical: "example-team",
            body: UpdateTeam(
                canonical: "example-team",
                name: "Example team",
                owner: "example-owner",
                rolesCanonical: ["example-roles"]
            )
        )
        use(team.name)
    }

    @available(*, deprecated)
    private static func deleteTeam(_ client: CycloidClient) async throws {
        try await client.organizationTeams.deleteTeam(
            organizationCanonical: "example-organization",
            teamCanonical: "example-team"
        )
    }
}
