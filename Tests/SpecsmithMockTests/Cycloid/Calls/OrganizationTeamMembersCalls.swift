// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-team-members.md.
import Cycloid

struct OrganizationTeamMembersCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getTeamMembers", Self.getTeamMembers),
            CycloidCall("assignMemberToTeam", Self.assignMemberToTeam),
            CycloidCall("getTeamMember", Self.getTeamMember),
            CycloidCall("unassignMemberFromTeam", Self.unassignMemberFromTeam),
        ]
    }

    @available(*, deprecated)
    private static func getTeamMembers(_ client: CycloidClient) async throws {
        let teamMembers = client.organizationTeamMembers.getTeamMembers(
            organizationCanonical: "example-organization",
            teamCanonical: "example-team"
        )
        for try await memberTeam in teamMembers.items {
            use(memberTeam.id)
        }
    }

    @available(*, deprecated)
    private static func assignMemberToTeam(_ client: CycloidClient) async throws {
        let memberTeam = try await client.organizationTeamMembers.assignMemberToTeam(
            organizationCanonical: "example-organization",
            teamCanonical: "example-team",
            body: NewTeamMemberAssignation(username: "example-user")
        )
        use(memberTeam.id)
    }

    @available(*, deprecated)
    private static func getTeamMember(_ client: CycloidClient) async throws {
        let memberTeam = try await client.organizationTeamMembers.getTeamMember(
            organizationCanonical: "example-organization",
            teamCanonical: "example-team",
            memberId: 1
        )
        use(memberTeam.id)
    }

    @available(*, deprecated)
    private static func unassignMemberFromTeam(_ client: CycloidClient) async throws {
        try await client.organizationTeamMembers.unassignMemberFromTeam(
            organizationCanonical: "example-organization",
            teamCanonical: "example-team",
            memberId: 1
        )
    }
}
