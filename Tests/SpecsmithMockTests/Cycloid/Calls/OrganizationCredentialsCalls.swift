// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Credentials.md.
import Cycloid

struct OrganizationCredentialsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("listCredentials", Self.listCredentials),
            CycloidCall("createCredential", Self.createCredential),
            CycloidCall("getCredential", Self.getCredential),
            CycloidCall("updateCredential", Self.updateCredential),
            CycloidCall("deleteCredential", Self.deleteCredential),
            CycloidCall("getCredentialOptions", Self.getCredentialOptions),
        ]
    }

    @available(*, deprecated)
    private static func listCredentials(_ client: CycloidClient) async throws {
        let credentials = client.organizationCredentials.listCredentials(
            organizationCanonical: "example-organization",
            credentialType: .ssh,
            credentialTypes: [.ssh]
        )
        for try await credentialSimple in credentials.items {
            use(credentialSimple.name)
        }
    }

    @available(*, deprecated)
    private static func createCredential(_ client: CycloidClient) async throws {
        let credential = try await client.organizationCredentials.createCredential(
            organizationCanonical: "example-organization",
            body: NewCredential(
                name: "Example credential",
                canonical: "example-credential",
                type: .ssh,
                path: "/credential",
                raw: CredentialRaw(
                    accessKey: "example-access-key",
                    accountName: "example-account",
                    authUrl: "https://example.com/auth"
                ),
                description: "Example description of the credential",
                owner: "example-owner"
            )
        )
        use(credential.name)
    }

    @available(*, deprecated)
    private static func getCredential(_ client: CycloidClient) async throws {
        let credential = try await client.organizationCredentials.getCredential(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential"
        )
        use(credential.name)
    }

    @available(*, deprecated)
    private static func updateCredential(_ client: CycloidClient) async throws {
        let credential = try await client.organizationCredentials.updateCredential(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            body: UpdateCredential(
                name: "Example credential",
                canonical: "example-credential",
                type: .ssh,
                path: "/credential",
                raw: CredentialRaw(
                    accessKey: "example-access-key",
                    accountName: "example-account",
                    authUrl: "https://example.com/auth"
                ),
                description: "Example description of the credential",
                owner: "example-owner"
            )
        )
        use(credential.name)
    }

    @available(*, deprecated)
    private static func deleteCredential(_ client: CycloidClient) async throws {
        try await client.organizationCredentials.deleteCredential(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential"
        )
    }

    @available(*, deprecated)
    private static func getCredentialOptions(_ client: CycloidClient) async throws {
        let result = try await client.organizationCredentials.getCredentialOptions(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential",
            service: .gcpBigquery
        )
        use(result)
    }
}
