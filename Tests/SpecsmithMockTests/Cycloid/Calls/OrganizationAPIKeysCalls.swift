// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-API-keys.md.
import Cycloid

struct OrganizationAPIKeysCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getAPIKeys", Self.getAPIKeys),
            CycloidCall("createAPIKey", Self.createAPIKey),
            CycloidCall("getAPIKey", Self.getAPIKey),
            CycloidCall("updateAPIKey", Self.updateAPIKey),
            CycloidCall("deleteAPIKey", Self.deleteAPIKey),
        ]
    }

    @available(*, deprecated)
    private static func getAPIKeys(_ client: CycloidClient) async throws {
        let apiKeys = client.organizationAPIKeys.getAPIKeys(
            organizationCanonical: "example-organization",
            memberId: 1
        )
        for try await apiKey in apiKeys.items {
            use(apiKey.name)
        }
    }

    @available(*, deprecated)
    private static func createAPIKey(_ client: CycloidClient) async throws {
        let apiKey = try await client.organizationAPIKeys.createAPIKey(
            organizationCanonical: "example-organization",
            body: NewAPIKey(
                canonical: "example-api-key",
                name: "Example api key",
                description: "Example description of the api key",
                rules: [
                    NewRule(action: "example-action", effect: .allow, resources: ["example-resource"])
                ],
                owner: "example-owner"
            )
        )
        use(apiKey.name)
    }

    @available(*, deprecated)
    private static func getAPIKey(_ client: CycloidClient) async throws {
        let apiKey = try await client.organizationAPIKeys.getAPIKey(
            organizationCanonical: "example-organization",
            apiKeyCanonical: "example-api-key"
        )
        use(apiKey.name)
    }

    @available(*, deprecated)
    private static func updateAPIKey(_ client: CycloidClient) async throws {
        let apiKey = try await client.organizationAPIKeys.updateAPIKey(
            organizationCanonical: "example-organization",
            apiKeyCanonical: "example-api-key",
            body: UpdateAPIKey(
                name: "Example api key",
                description: "Example description of the api key",
                owner: "example-owner"
            )
        )
        use(apiKey.name)
    }

    @available(*, deprecated)
    private static func deleteAPIKey(_ client: CycloidClient) async throws {
        try await client.organizationAPIKeys.deleteAPIKey(
            organizationCanonical: "example-organization",
            apiKeyCanonical: "example-api-key"
        )
    }
}
