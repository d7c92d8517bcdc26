// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Quotas.md.
import Cycloid

struct OrganizationQuotasCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("listQuotas", Self.listQuotas),
            CycloidCall("createQuota", Self.createQuota),
            CycloidCall("getQuota", Self.getQuota),
            CycloidCall("updateQuota", Self.updateQuota),
            CycloidCall("deleteQuota", Self.deleteQuota),
            CycloidCall("listQuotaConsumptions", Self.listQuotaConsumptions),
        ]
    }

    @available(*, deprecated)
    private static func listQuotas(_ client: CycloidClient) async throws {
        let quotas = client.organizationQuotas.listQuotas(organizationCanonical: "example-organization")
        for try await quota in quotas.items {
            use(quota.id)
        }
    }

    @available(*, deprecated)
    private static func createQuota(_ client: CycloidClient) async throws {
        let quota = try await client.organizationQuotas.createQuota(
            organizationCanonical: "example-organization",
            body: NewQuota(
                memory: 1,
                cpu: 1,
                storage: 1,
                resourcePoolCanonical: "example-resource-pool",
                teamCanonical: "example-team"
            )
        )
        use(quota.id)
    }

    @available(*, deprecated)
    private static func getQuota(_ client: CycloidClient) async throws {
        let quota = try await client.organizationQuotas.getQuota(
            organizationCanonical: "example-organization",
            quotaId: 1
        )
        use(quota.id)
    }

    @available(*, deprecated)
    private static func updateQuota(_ client: CycloidClient) async throws {
        let quota = try await client.organizationQuotas.updateQuota(
            organizationCanonical: "example-organization",
            quotaId: 1,
            body: UpdateQuota(memory: 1, cpu: 1, storage: 1)
        )
        use(quota.id)
    }

    @available(*, deprecated)
    private static func deleteQuota(_ client: CycloidClient) async throws {
        try await client.organizationQuotas.deleteQuota(
            organizationCanonical: "example-organization",
            quotaId: 1
        )
    }

    @available(*, deprecated)
    private static func listQuotaConsumptions(_ client: CycloidClient) async throws {
        let result = try await client.organizationQuotas.listQuotaConsumptions(
            organizationCanonical: "example-organization",
            quotaId: 1
        )
        use(result.id)
    }
}
