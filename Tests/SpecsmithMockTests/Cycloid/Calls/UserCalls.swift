// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/User.md.
import Cycloid

struct UserCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("emailVerificationResend", Self.emailVerificationResend),
            CycloidCall("emailVerification", Self.emailVerification),
            CycloidCall("emailAuthenticationVerification", Self.emailAuthenticationVerification),
            CycloidCall("updateUserGuide", Self.updateUserGuide),
            CycloidCall("login", Self.login),
            CycloidCall("getOAuthUser", Self.getOAuthUser),
            CycloidCall("createOAuthUser", Self.createOAuthUser),
            CycloidCall("refreshToken", Self.refreshToken),
            CycloidCall("passwordResetReq", Self.passwordResetReq),
            CycloidCall("passwordResetUpdate", Self.passwordResetUpdate),
            CycloidCall("getUserAccount", Self.getUserAccount),
            CycloidCall("signUp", Self.signUp),
            CycloidCall("updateUserAccount", Self.updateUserAccount),
            CycloidCall("deleteUserAccount", Self.deleteUserAccount),
            CycloidCall("handleAWSMarketplaceUserEntitlement", Self.handleAWSMarketplaceUserEntitlement),
            CycloidCall("signUpAWSMarketplace", Self.signUpAWSMarketplace),
        ]
    }

    @available(*, deprecated)
    private static func emailVerificationResend(_ client: CycloidClient) async throws {
        try await client.user.emailVerificationResend(body: UserEmail(email: "user@example.com"))
    }

    @available(*, deprecated)
    private static func emailVerification(_ client: CycloidClient) async throws {
        try await client.user.emailVerification(verificationToken: "example-verification-token")
    }

    @available(*, deprecated)
    private static func emailAuthenticationVerification(_ client: CycloidClient) async throws {
        let userSession = try await client.user.emailAuthenticationVerification(
            authenticationToken: "example-authentication-token"
        )
        use(userSession.token)
    }

    @available(*, deprecated)
    private static func updateUserGuide(_ client: CycloidClient) async throws {
        try await client.user.updateUserGuide(body: [:])
    }

    @available(*, deprecated)
    private static func login(_ client: CycloidClient) async throws {
        let userSession = try await client.user.login(
            body: UserLogin(
                email: "user@example.com",
                username: "example-user",
                password: "example-password"
            )
        )
        use(userSession.token)
    }

    @available(*, deprecated)
    private static func getOAuthUser(_ client: CycloidClient) async throws {
        let userOAuth = try await client.user.getOAuthUser(
            socialType: .azuread,
            oauthCode: "example-oauth-code"
        )
        use(userOAuth)
    }

    @available(*, deprecated)
    private static func createOAuthUser(_ client: CycloidClient) async throws {
        let userSession = try await client.user.createOAuthUser(
            socialType: .azuread,
            body: NewOAuthUser(
                givenName: "Alex",
                familyName: "Doe",
                email: "user@example.com",
                username: "example-user",
                pictureUrl: "https://example.com/picture.png",
                socialId: "8ff62e2e",
                invitationToken: "example-invitation-token"
            )
        )
        use(userSession.token)
    }

    @available(*, deprecated)
    private static func refreshToken(_ client: CycloidClient) async throws {
        let userSession = try await client.user.refreshToken(
            organizationCanonical: "example-organization",
            childCanonical: "example-child"
        )
        use(userSession.token)
    }

    @available(*, deprecated)
    private static func passwordResetReq(_ client: CycloidClient) async throws {
        try await client.user.passwordResetReq(body: UserPasswordResetReq(email: "user@example.com"))
    }

    @available(*, deprecated)
    private static func passwordResetUpdate(_ client: CycloidClient) async throws {
        try await client.user.passwordResetUpdate(
            body: UserPasswordResetUpdate(password: "example-password", token: "example-token")
        )
    }

    @available(*, deprecated)
    private static func getUserAccount(_ client: CycloidClient) async throws {
        let userAccount = try await client.user.getUserAccount()
        use(userAccount.createdAt)
    }

    @available(*, deprecated)
    private static func signUp(_ client: CycloidClient) async throws {
        try await client.user.signUp(
            body: NewUserAccount(
                invitationToken: "example-invitation-token",
                username: "example-user",
                email: "user@example.com",
                password: "example-password",
                givenName: "Alex",
                familyName: "Doe",
                countryCode: "CH",
                locale: .en
            )
        )
    }

    @available(*, deprecated)
    private static func updateUserAccount(_ client: CycloidClient) async throws {
        let userAccount = try await client.user.updateUserAccount(
            body: UpdateUserAccount(
                emails: [UpdateUserAccountEmail(email: "user@example.com", purpose: "example-purpose")],
                passwordUpdate: PasswordChange(current: "example-password", new: "example-password"),
                username: "example-user",
                givenName: "Alex",
                familyName: "Doe",
                pictureUrl: "https://example.com/picture.png",
                locale: .en,
                mfaEnabled: true
            )
        )
        use(userAccount.createdAt)
    }

    @available(*, deprecated)
    private static func deleteUserAccount(_ client: CycloidClient) async throws {
        try await client.user.deleteUserAccount()
    }

    @available(*, deprecated)
    private static func handleAWSMarketplaceUserEntitlement(_ client: CycloidClient) async throws {
        let location = try await client.user.handleAWSMarketplaceUserEntitlement()
        use(location)
    }

    @available(*, deprecated)
    private static func signUpAWSMarketplace(_ client: CycloidClient) async throws {
        try await client.user.signUpAWSMarketplace(
            body: NewAWSMarketplaceUserAccount(
                awsMarketplaceToken: "example-aws-marketplace-token",
                username: "example-user",
                email: "user@example.com",
                password: "example-password",
                givenName: "Alex",
                familyName: "Doe",
                countryCode: "CH",
                locale: .en
            )
        )
    }
}
