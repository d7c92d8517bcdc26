import Cycloid

enum OrganizationExternalBackendsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getExternalBackends", getExternalBackends),
            Call("createExternalBackend", createExternalBackend),
            Call("getExternalBackend", getExternalBackend),
            Call("updateExternalBackend", updateExternalBackend),
            Call("deleteExternalBackend", deleteExternalBackend),
        ]
    }

    static func getExternalBackends(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationExternalBackends.getExternalBackends(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                externalBackendDefault: false
            )
        )
    }

    static func createExternalBackend(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationExternalBackends.createExternalBackend(
                organizationCanonical: "acme-1",
                body: sample.decodedBody(),
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                externalBackendDefault: false
            )
        )
    }

    static func getExternalBackend(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationExternalBackends.getExternalBackend(
                organizationCanonical: "acme-1",
                externalBackendId: 4_294_967_295
            )
        )
    }

    static func updateExternalBackend(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationExternalBackends.updateExternalBackend(
                organizationCanonical: "acme-1",
                externalBackendId: 4_294_967_295,
                body: sample.decodedBody()
            )
        )
    }

    static func deleteExternalBackend(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationExternalBackends.deleteExternalBackend(
            organizationCanonical: "acme-1",
            externalBackendId: 4_294_967_295
        )
        return .nothing
    }
}
