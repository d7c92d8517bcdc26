import Cycloid
import SDKRuntime

enum OrganizationTeamMembersCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getTeamMembers", getTeamMembers),
            Call("assignMemberToTeam", assignMemberToTeam),
            Call("getTeamMember", getTeamMember),
            Call("unassignMemberFromTeam", unassignMemberFromTeam),
        ]
    }

    static func getTeamMembers(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationTeamMembers.getTeamMembers(
                organizationCanonical: "acme-1",
                teamCanonical: "ops-2",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }

    static func assignMemberToTeam(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationTeamMembers.assignMemberToTeam(
                organizationCanonical: "acme-1",
                teamCanonical: "ops-2",
                body: sample.decodedBody()
            )
        )
    }

    static func getTeamMember(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationTeamMembers.getTeamMember(
                organizationCanonical: "acme-1",
                teamCanonical: "ops-2",
                memberId: 42
            )
        )
    }

    static func unassignMemberFromTeam(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationTeamMembers.unassignMemberFromTeam(
            organizationCanonical: "acme-1",
            teamCanonical: "ops-2",
            memberId: 42
        )
        return .nothing
    }
}
