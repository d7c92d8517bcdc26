import Cycloid
import SDKRuntime

enum OrganizationTeamsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getTeams", getTeams),
            Call("createTeam", createTeam),
            Call("getTeam", getTeam),
            Call("updateTeam", updateTeam),
            Call("deleteTeam", deleteTeam),
        ]
    }

    static func getTeams(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationTeams.getTeams(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                teamName: "Ops/2",
                teamCreatedAt: 1_700_000_005,
                teamDescription: "x#y",
                memberId: 42,
                orderBy: "name:asc"
            ).page()
        )
    }

    static func createTeam(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationTeams.createTeam(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getTeam(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationTeams.getTeam(
                organizationCanonical: "acme-1",
                teamCanonical: "ops-2"
            )
        )
    }

    static func updateTeam(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationTeams.updateTeam(
                organizationCanonical: "acme-1",
                teamCanonical: "ops-2",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteTeam(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationTeams.deleteTeam(
            organizationCanonical: "acme-1",
            teamCanonical: "ops-2"
        )
        return .nothing
    }
}
