import Cycloid

enum UserCalls: CallGroup {
    static var all: [Call] {
        [
            Call("emailVerificationResend", emailVerificationResend),
            Call("emailVerification", emailVerification),
            Call("emailAuthenticationVerification", emailAuthenticationVerification),
            Call("updateUserGuide", updateUserGuide),
            Call("login", login),
            Call("getOAuthUser", getOAuthUser),
            Call("createOAuthUser", createOAuthUser),
            Call("refreshToken", refreshToken),
            Call("passwordResetReq", passwordResetReq),
            Call("passwordResetUpdate", passwordResetUpdate),
            Call("getUserAccount", getUserAccount),
            Call("signUp", signUp),
            Call("updateUserAccount", updateUserAccount),
            Call("deleteUserAccount", deleteUserAccount),
            Call("handleAWSMarketplaceUserEntitlement", handleAWSMarketplaceUserEntitlement),
            Call("signUpAWSMarketplace", signUpAWSMarketplace),
        ]
    }

    static func emailVerificationResend(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.user.emailVerificationResend(body: sample.decodedBody())
        return .nothing
    }

    static func emailVerification(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.user.emailVerification(verificationToken: "ver/ify=")
        return .nothing
    }

    static func emailAuthenticationVerification(_ client: CycloidClient, _: Exchange) async throws -> Outcome
    {
        try await Outcome(client.user.emailAuthenticationVerification(authenticationToken: "tok/en+1="))
    }

    static func updateUserGuide(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.user.updateUserGuide(body: sample.decodedBody())
        return .nothing
    }

    static func login(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(client.user.login(body: sample.decodedBody()))
    }

    static func getOAuthUser(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.user.getOAuthUser(socialType: .github, oauthCode: "4/co de"))
    }

    static func createOAuthUser(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(client.user.createOAuthUser(socialType: .github, body: sample.decodedBody()))
    }

    static func refreshToken(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.user.refreshToken(
                organizationCanonical: "acme-1",
                childCanonical: "acme-child"
            )
        )
    }

    static func passwordResetReq(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.user.passwordResetReq(body: sample.decodedBody())
        return .nothing
    }

    static func passwordResetUpdate(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.user.passwordResetUpdate(body: sample.decodedBody())
        return .nothing
    }

    static func getUserAccount(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.user.getUserAccount())
    }

    static func signUp(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.user.signUp(body: sample.decodedBody())
        return .nothing
    }

    static func updateUserAccount(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(client.user.updateUserAccount(body: sample.decodedBody()))
    }

    static func deleteUserAccount(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.user.deleteUserAccount()
        return .nothing
    }

    static func handleAWSMarketplaceUserEntitlement(_ client: CycloidClient, _: Exchange) async throws
        -> Outcome
    {
        try await Outcome(client.user.handleAWSMarketplaceUserEntitlement())
    }

    static func signUpAWSMarketplace(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await client.user.signUpAWSMarketplace(body: sample.decodedBody())
        return .nothing
    }
}
