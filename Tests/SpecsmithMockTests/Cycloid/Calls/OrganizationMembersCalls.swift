// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-members.md.
import Cycloid

struct OrganizationMembersCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getOrgMembers", Self.getOrgMembers),
            CycloidCall("inviteUserToOrgMember", Self.inviteUserToOrgMember),
            CycloidCall("getOrgMember", Self.getOrgMember),
            CycloidCall("updateOrgMember", Self.updateOrgMember),
            CycloidCall("removeOrgMember", Self.removeOrgMember),
            CycloidCall("resendMemberInvitation", Self.resendMemberInvitation),
            CycloidCall("getPendingMemberInvitation", Self.getPendingMemberInvitation),
        ]
    }

    @available(*, deprecated)
    private static func getOrgMembers(_ client: CycloidClient) async throws {
        let orgMembers = client.organizationMembers.getOrgMembers(
            organizationCanonical: "example-organization",
            invitationState: .pending,
            userGivenName: "Alex"
        )
        for try await memberOrg in orgMembers.items {
            use(memberOrg.id)
        }
    }

    @available(*, deprecated)
    private static func inviteUserToOrgMember(_ client: CycloidClient) async throws {
        let memberOrg = try await client.organizationMembers.inviteUserToOrgMember(
            organizationCanonical: "example-organization",
            body: NewMemberInvitation(email: "user@example.com", roleCanonical: "example-role")
        )
        use(memberOrg.id)
    }

    @available(*, deprecated)
    private static func getOrgMember(_ client: CycloidClient) async throws {
        let memberOrg = try await client.organizationMembers.getOrgMember(
            organizationCanonical: "example-organization",
            memberId: 1
        )
        use(memberOrg.id)
    }

    @available(*, deprecated)
    private static func updateOrgMember(_ client: CycloidClient) async throws {
        let memberOrg = try await client.organizationMembers.updateOrgMember(
            organizationCanonical: "example-organization",
            memberId: 1,
            body: MemberAssignation(roleCanonical: "example-role")
        )
        use(memberOrg.id)
    }

    @available(*, deprecated)
    private static func removeOrgMember(_ client: CycloidClient) async throws {
        try await client.organizationMembers.removeOrgMember(
            organizationCanonical: "example-organization",
            memberId: 1
        )
    }

    @available(*, deprecated)
    private static func resendMemberInvitation(_ client: CycloidClient) async throws {
        try await client.organizationMembers.resendMemberInvitation(
            organizationCanonical: "example-organization",
            memberId: 1
        )
    }

    @available(*, deprecated)
    private static func getPendingMemberInvitation(_ client: CycloidClient) async throws {
        let pendingMemberInvitation = try await client.organizationMembers.getPendingMemberInvitation(
            verificationToken: "example-verification-token"
        )
        use(pendingMemberInvitation.email)
    }
}
