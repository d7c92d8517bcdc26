import Cycloid
import SDKRuntime

enum OrganizationQuotasCalls: CallGroup {
    static var all: [Call] {
        [
            Call("listQuotas", listQuotas),
            Call("createQuota", createQuota),
            Call("getQuota", getQuota),
            Call("updateQuota", updateQuota),
            Call("deleteQuota", deleteQuota),
            Call("listQuotaConsumptions", listQuotaConsumptions),
        ]
    }

    static func listQuotas(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationQuotas.listQuotas(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50
            ).page()
        )
    }

    static func createQuota(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationQuotas.createQuota(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getQuota(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(client.organizationQuotas.getQuota(organizationCanonical: "acme-1", quotaId: 3))
    }

    static func updateQuota(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationQuotas.updateQuota(
                organizationCanonical: "acme-1",
                quotaId: 3,
                body: sample.decodedBody()
            )
        )
    }

    static func deleteQuota(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationQuotas.deleteQuota(organizationCanonical: "acme-1", quotaId: 3)
        return .nothing
    }

    static func listQuotaConsumptions(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationQuotas.listQuotaConsumptions(
                organizationCanonical: "acme-1",
                quotaId: 3
            )
        )
    }
}
