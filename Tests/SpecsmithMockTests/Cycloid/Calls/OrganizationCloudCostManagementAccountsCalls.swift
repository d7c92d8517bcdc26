// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Cloud-Cost-Management-Accounts.md.
import Cycloid

struct OrganizationCloudCostManagementAccountsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getCloudCostManagementAccounts", Self.getCloudCostManagementAccounts),
            CycloidCall("createCloudCostManagementAccount", Self.createCloudCostManagementAccount),
            CycloidCall("getCloudCostManagementAccountsHasParent", Self.getCloudCostManagementAccountsHasParent),
            CycloidCall("createCloudCostManagementAccountChild", Self.createCloudCostManagementAccountChild),
            CycloidCall("getCloudCostManagementLinkedAccounts", Self.getCloudCostManagementLinkedAccounts),
            CycloidCall("updateCloudCostManagementLinkedAccount", Self.updateCloudCostManagementLinkedAccount),
            CycloidCall("getCloudCostManagementAccount", Self.getCloudCostManagementAccount),
            CycloidCall("updateCloudCostManagementAccount", Self.updateCloudCostManagementAccount),
            CycloidCall("deleteCloudCostManagementAccount", Self.deleteCloudCostManagementAccount),
        ]
    }

    @available(*, deprecated)
    private static func getCloudCostManagementAccounts(_ client: CycloidClient) async throws {
        let list = client.organizationCloudCostManagementAccounts.getCloudCostManagementAccounts(
            organizationCanonical: "example-organization",
            cloudCostManagementAccountCreatedAtQuery: 1768469400,
            orderBy: "example-order-by"
        )
        for try await item in list.items {
            use(item.name)
        }
    }

    @available(*, deprecated)
    private static func createCloudCostManagementAccount(_ client: CycloidClient) async throws {
        let result = try await client.organizationCloudCostManagementAccounts.createCloudCostManagementAccount(
            organizationCanonical: "example-organization",
            body: NewCloudCostManagementAccount(
                canonical: "example-cost-management-account",
                name: "Example cost management account",
                externalBackend: NewExternalBackend(
                    purpose: .events,
                    default: true,
                    credentialCanonical: "example-credential",
                    projectCanonical: "example-project",
                    configuration: .awsCloudWatchLogs(
                        AWSCloudWatchLogs(engine: "AWSCloudWatchLogs", region: "example-region")
                    )
                )
            )
        )
        use(result.name)
    }

    @available(*, deprecated)
    private static func getCloudCostManagementAccountsHasParent(_ client: CycloidClient) async throws {
        let result = try await client.organizationCloudCostManagementAccounts.getCloudCostManagementAccountsHasParent(
            organizationCanonical: "example-organization",
            credentialCanonical: "example-credential"
        )
        use(result.name)
    }

    @available(*, deprecated)
    private static func createCloudCostManagementAccountChild(_ client: CycloidClient) async throws {
        let result = try await client.organizationCloudCostManagementAccounts.createCloudCostManagementAccountChild(
            organizationCanonical: "example-organization",
            body: NewCloudCostManagementAccountChild(
                canonical: "example-management-account-child",
                name: "Example management account child",
                parentAccountId: "ffcaa1a3",
                credentialCanonical: "example-credential"
            )
        )
        use(result.name)
    }

    @available(*, deprecated)
    private static func getCloudCostManagementLinkedAccounts(_ client: CycloidClient) async throws {
        let list = try await client.organizationCloudCostManagementAccounts.getCloudCostManagementLinkedAccounts(
            organizationCanonical: "example-organization",
            cloudCostManagementAccountCanonical: "example-cloud-cost-management-account"
        )
        for item in list {
            use(item.name)
        }
    }

    @available(*, deprecated)
    private static func updateCloudCostManagementLinkedAccount(_ client: CycloidClient) async throws {
        let result = try await client.organizationCloudCostManagementAccounts.updateCloudCostManagementLinkedAccount(
            organizationCanonical: "example-organization",
            cloudCostManagementAccountCanonical: "example-cloud-cost-management-account",
            cloudProviderAccountId: "fdf854b0",
            body: UpdateCloudCostManagementLinkedAccount(name: "Example management linked account")
        )
        use(result.name)
    }

    @available(*, deprecated)
    private static func getCloudCostManagementAccount(_ client: CycloidClient) async throws {
        let result = try await client.organizationCloudCostManagementAccounts.getCloudCostManagementAccount(
            organizationCanonical: "example-organization",
            cloudCostManagementAccountCanonical: "example-cloud-cost-management-account"
        )
        use(result.name)
    }

    @available(*, deprecated)
    private static func updateCloudCostManagementAccount(_ client: CycloidClient) async throws {
        let result = try await client.organizationCloudCostManagementAccounts.updateCloudCostManagementAccount(
            organizationCanonical: "example-organization",
            cloudCostManagementAccountCanonical: "example-cloud-cost-management-account",
            body: UpdateCloudCostManagementAccount(
                enabled: true,
                name: "Example cost management account",
                externalBackend: UpdateExternalBackend(
                    id: 1,
                    purpose: .events,
                    default: true,
                    credentialCanonical: "example-credential",
                    configuration: .awsCloudWatchLogs(
                        AWSCloudWatchLogs(engine: "AWSCloudWatchLogs", region: "example-region")
                    )
                )
            )
        )
        use(result.name)
    }

    @available(*, deprecated)
    private static func deleteCloudCostManagementAccount(_ client: CycloidClient) async throws {
        try await client.organizationCloudCostManagementAccounts.deleteCloudCostManagementAccount(
            organizationCanonical: "example-organization",
            cloudCostManagementAccountCanonical: "example-cloud-cost-management-account"
        )
    }
}
