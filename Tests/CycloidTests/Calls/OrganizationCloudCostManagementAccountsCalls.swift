import Cycloid
import SDKRuntime

enum OrganizationCloudCostManagementAccountsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getCloudCostManagementAccounts", getCloudCostManagementAccounts),
            Call("createCloudCostManagementAccount", createCloudCostManagementAccount),
            Call("getCloudCostManagementAccountsHasParent", getCloudCostManagementAccountsHasParent),
            Call("createCloudCostManagementAccountChild", createCloudCostManagementAccountChild),
            Call("getCloudCostManagementLinkedAccounts", getCloudCostManagementLinkedAccounts),
            Call("updateCloudCostManagementLinkedAccount", updateCloudCostManagementLinkedAccount),
            Call("getCloudCostManagementAccount", getCloudCostManagementAccount),
            Call("updateCloudCostManagementAccount", updateCloudCostManagementAccount),
            Call("deleteCloudCostManagementAccount", deleteCloudCostManagementAccount),
        ]
    }

    static func getCloudCostManagementAccounts(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationCloudCostManagementAccounts.getCloudCostManagementAccounts(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                cloudCostManagementAccountCreatedAtQuery: 1_700_000_001,
                orderBy: "name:asc"
            ).page()
        )
    }

    static func createCloudCostManagementAccount(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementAccounts.createCloudCostManagementAccount(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getCloudCostManagementAccountsHasParent(_ client: CycloidClient, _: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementAccounts.getCloudCostManagementAccountsHasParent(
                organizationCanonical: "acme-1",
                credentialCanonical: "aws-creds"
            )
        )
    }

    static func createCloudCostManagementAccountChild(_ client: CycloidClient, _ sample: Exchange)
        async throws -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementAccounts.createCloudCostManagementAccountChild(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getCloudCostManagementLinkedAccounts(_ client: CycloidClient, _: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementAccounts.getCloudCostManagementLinkedAccounts(
                organizationCanonical: "acme-1",
                cloudCostManagementAccountCanonical: "aws-main"
            )
        )
    }

    static func updateCloudCostManagementLinkedAccount(_ client: CycloidClient, _ sample: Exchange)
        async throws -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementAccounts.updateCloudCostManagementLinkedAccount(
                organizationCanonical: "acme-1",
                cloudCostManagementAccountCanonical: "aws-main",
                cloudProviderAccountId: "12/34 ü",
                body: sample.decodedBody()
            )
        )
    }

    static func getCloudCostManagementAccount(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationCloudCostManagementAccounts.getCloudCostManagementAccount(
                organizationCanonical: "acme-1",
                cloudCostManagementAccountCanonical: "aws-main"
            )
        )
    }

    static func updateCloudCostManagementAccount(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await Outcome(
            client.organizationCloudCostManagementAccounts.updateCloudCostManagementAccount(
                organizationCanonical: "acme-1",
                cloudCostManagementAccountCanonical: "aws-main",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteCloudCostManagementAccount(_ client: CycloidClient, _: Exchange) async throws -> Outcome
    {
        try await client.organizationCloudCostManagementAccounts.deleteCloudCostManagementAccount(
            organizationCanonical: "acme-1",
            cloudCostManagementAccountCanonical: "aws-main"
        )
        return .nothing
    }
}
