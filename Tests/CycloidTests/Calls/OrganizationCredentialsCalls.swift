import Cycloid
import SDKRuntime

enum OrganizationCredentialsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("listCredentials", listCredentials),
            Call("createCredential", createCredential),
            Call("getCredential", getCredential),
            Call("updateCredential", updateCredential),
            Call("deleteCredential", deleteCredential),
            Call("getCredentialOptions", getCredentialOptions),
        ]
    }

    static func listCredentials(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationCredentials.listCredentials(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                credentialType: .azureStorage,
                credentialTypes: [.ssh, .aws]
            ).page()
        )
    }

    static func createCredential(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationCredentials.createCredential(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getCredential(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationCredentials.getCredential(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds"
            )
        )
    }

    static func updateCredential(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationCredentials.updateCredential(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteCredential(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationCredentials.deleteCredential(
            organizationCanonical: "acme-1",
            credentialCanonical: "aws-creds"
        )
        return .nothing
    }

    static func getCredentialOptions(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationCredentials.getCredentialOptions(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds",
                service: .gcpBigquery
            )
        )
    }
}
