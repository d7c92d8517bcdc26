// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organizations.md.
import Cycloid

struct OrganizationsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getEvents", Self.getEvents),
            CycloidCall("sendEvent", Self.sendEvent),
            CycloidCall("getEventsTags", Self.getEventsTags),
            CycloidCall("getAncestors", Self.getAncestors),
            CycloidCall("getRepoBranches", Self.getRepoBranches),
            CycloidCall("canDo", Self.canDo),
            CycloidCall("getOrgs", Self.getOrgs),
            CycloidCall("createOrg", Self.createOrg),
            CycloidCall("getOrg", Self.getOrg),
            CycloidCall("updateOrg", Self.updateOrg),
            CycloidCall("deleteOrg", Self.deleteOrg),
            CycloidCall("getSummary", Self.getSummary),
        ]
    }

    @available(*, deprecated)
    private static func getEvents(_ client: CycloidClient) async throws {
        let events = try await client.organizations.getEvents(
            organizationCanonical: "example-organization",
            begin: 1768469400000,
            end: 1771147800000
        )
        for event in events {
            use(event.title)
        }
    }

    @available(*, deprecated)
    private static func sendEvent(_ client: CycloidClient) async throws {
        let event = try await client.organizations.sendEvent(
            organizationCanonical: "example-organization",
            body: NewEvent(
                type: .cycloid,
                title: "Example event",
                message: "Example message of the event",
                icon: "example-icon",
                severity: .info,
                tags: [Tag(key: "example-key", value: "example-value")],
                color: "example-color"
            )
        )
        use(event.title)
    }

    @available(*, deprecated)
    private static func getEventsTags(_ client: CycloidClient) async throws {
        let result = try await client.organizations.getEventsTags(
            organizationCanonical: "example-organization"
        )
        use(result)
    }

    @available(*, deprecated)
    private static func getAncestors(_ client: CycloidClient) async throws {
        let ancestors = try await client.organizations.getAncestors(
            organizationCanonical: "example-organization"
        )
        for organization in ancestors {
            use(organization.name)
        }
    }

    @available(*, deprecated)
    private static func getRepoBranches(_ client: CycloidClient) async throws {
        let repoBranches = try await client.organizations.getRepoBranches(
            organizationCanonical: "example-organization",
            gitUrl: "https://example.com/git",
            credentialCanonical: "example-credential"
        )
        for item in repoBranches {
            use(item)
        }
    }

    @available(*, deprecated)
    private static func canDo(_ client: CycloidClient) async throws {
        let canDoOutput = try await client.organizations.canDo(
            organizationCanonical: "example-organization",
            body: CanDoInput(action: "example-action", entityCanonicals: ["example-entity"])
        )
        use(canDoOutput.ok)
    }

    @available(*, deprecated)
    private static func getOrgs(_ client: CycloidClient) async throws {
        let orgs = client.organizations.getOrgs(
            organizationName: "example-organization",
            organizationCreatedAt: 1768469400
        )
        for try await organization in orgs.items {
            use(organization.name)
        }
    }

    @available(*, deprecated)
    private static func createOrg(_ client: CycloidClient) async throws {
        let organization = try await client.organizations.createOrg(
            body: NewOrganization(canonical: "example-organization", name: "Example organization")
        )
        use(organization.name)
    }

    @available(*, deprecated)
    private static func getOrg(_ client: CycloidClient) async throws {
        let organization = try await client.organizations.getOrg(
            organizationCanonical: "example-organization"
        )
        use(organization.name)
    }

    @available(*, deprecated)
    private static func updateOrg(_ client: CycloidClient) async throws {
        let organization = try await client.organizations.updateOrg(
            organizationCanonical: "example-organization",
            body: UpdateOrganization(
                name: "Example organization",
                quotas: true,
                canChildrenCreateAppearance: true,
                mfaEnabled: true
            )
        )
        use(organization.name)
    }

    @available(*, deprecated)
    private static func deleteOrg(_ client: CycloidClient) async throws {
        try await client.organizations.deleteOrg(organizationCanonical: "example-organization")
    }

    @available(*, deprecated)
    private static func getSummary(_ client: CycloidClient) async throws {
        let summary = try await client.organizations.getSummary(
            organizationCanonical: "example-organization"
        )
        use(summary.configRepositories)
    }
}
