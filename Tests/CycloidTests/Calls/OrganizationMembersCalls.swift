import Cycloid
import SDKRuntime

enum OrganizationMembersCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getOrgMembers", getOrgMembers),
            Call("inviteUserToOrgMember", inviteUserToOrgMember),
            Call("getOrgMember", getOrgMember),
            Call("updateOrgMember", updateOrgMember),
            Call("removeOrgMember", removeOrgMember),
            Call("resendMemberInvitation", resendMemberInvitation),
            Call("getPendingMemberInvitation", getPendingMemberInvitation),
        ]
    }

    static func getOrgMembers(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationMembers.getOrgMembers(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                invitationState: .pending,
                userGivenName: "Ada",
                userFamilyName: "Lovelace",
                roleName: "Ops",
                userCanonical: "ada",
                userCreatedAt: 1_700_000_006,
                memberCreatedAt: 1_700_000_003,
                orderBy: "name:asc"
            ).page()
        )
    }

    static func inviteUserToOrgMember(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationMembers.inviteUserToOrgMember(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getOrgMember(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationMembers.getOrgMember(
                organizationCanonical: "acme-1",
                memberId: 42
            )
        )
    }

    static func updateOrgMember(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationMembers.updateOrgMember(
                organizationCanonical: "acme-1",
                memberId: 42,
                body: sample.decodedBody()
            )
        )
    }

    static func removeOrgMember(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationMembers.removeOrgMember(
            organizationCanonical: "acme-1",
            memberId: 42
        )
        return .nothing
    }

    static func resendMemberInvitation(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationMembers.resendMemberInvitation(
            organizationCanonical: "acme-1",
            memberId: 42
        )
        return .nothing
    }

    static func getPendingMemberInvitation(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationMembers.getPendingMemberInvitation(
                verificationToken: "ver/ify="
            )
        )
    }
}
