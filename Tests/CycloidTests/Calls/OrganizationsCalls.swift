import Cycloid
import SDKRuntime

enum OrganizationsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getEvents", getEvents),
            Call("sendEvent", sendEvent),
            Call("getEventsTags", getEventsTags),
            Call("getAncestors", getAncestors),
            Call("getRepoBranches", getRepoBranches),
            Call("canDo", canDo),
            Call("getOrgs", getOrgs),
            Call("createOrg", createOrg),
            Call("getOrg", getOrg),
            Call("updateOrg", updateOrg),
            Call("deleteOrg", deleteOrg),
            Call("getSummary", getSummary),
        ]
    }

    static func getEvents(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizations.getEvents(
                organizationCanonical: "acme-1",
                begin: 1_700_000_000,
                end: 18_446_744_073_709_551_615,
                type: [.aws, .custom],
                severity: [.warn, .crit]
            )
        )
    }

    static func sendEvent(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizations.sendEvent(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getEventsTags(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.organizations.getEventsTags(organizationCanonical: "acme-1"))
    }

    static func getAncestors(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(page: client.organizations.getAncestors(organizationCanonical: "acme-1"))
    }

    static func getRepoBranches(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizations.getRepoBranches(
                organizationCanonical: "acme-1",
                gitUrl: "git@example.com:acme/stacks.git",
                credentialCanonical: "aws-creds"
            )
        )
    }

    static func canDo(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizations.canDo(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getOrgs(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizations.getOrgs(
                pageIndex: 2,
                pageSize: 50,
                organizationName: "Ac me",
                organizationCreatedAt: 1_700_000_007,
                orderBy: "name:asc"
            ).page()
        )
    }

    static func createOrg(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(client.organizations.createOrg(body: sample.decodedBody()))
    }

    static func getOrg(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.organizations.getOrg(organizationCanonical: "acme-1"))
    }

    static func updateOrg(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizations.updateOrg(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteOrg(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizations.deleteOrg(organizationCanonical: "acme-1")
        return .nothing
    }

    static func getSummary(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.organizations.getSummary(organizationCanonical: "acme-1"))
    }
}
