import Cycloid
import SDKRuntime

enum OrganizationAPIKeysCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getAPIKeys", getAPIKeys),
            Call("createAPIKey", createAPIKey),
            Call("getAPIKey", getAPIKey),
            Call("updateAPIkey", updateAPIKey),
            Call("deleteAPIKey", deleteAPIKey),
        ]
    }

    static func getAPIKeys(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationAPIKeys.getAPIKeys(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                memberId: 42
            ).page()
        )
    }

    static func createAPIKey(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationAPIKeys.createAPIKey(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getAPIKey(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationAPIKeys.getAPIKey(
                organizationCanonical: "acme-1",
                apiKeyCanonical: "ci-key"
            )
        )
    }

    static func updateAPIKey(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationAPIKeys.updateAPIKey(
                organizationCanonical: "acme-1",
                apiKeyCanonical: "ci-key",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteAPIKey(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationAPIKeys.deleteAPIKey(
            organizationCanonical: "acme-1",
            apiKeyCanonical: "ci-key"
        )
        return .nothing
    }
}
