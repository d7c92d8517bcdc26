import Cycloid

enum OrganizationConfigRepositoriesCalls: CallGroup {
    static var all: [Call] {
        [
            Call("listConfigRepositories", listConfigRepositories),
            Call("createConfigRepository", createConfigRepository),
            Call("createConfigRepositoryConfig", createConfigRepositoryConfig),
            Call("getConfigRepository", getConfigRepository),
            Call("updateConfigRepository", updateConfigRepository),
            Call("deleteConfigRepository", deleteConfigRepository),
        ]
    }

    static func listConfigRepositories(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationConfigRepositories.listConfigRepositories(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                default: true
            )
        )
    }

    static func createConfigRepository(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationConfigRepositories.createConfigRepository(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func createConfigRepositoryConfig(_ client: CycloidClient, _ sample: Exchange) async throws
        -> Outcome
    {
        try await client.organizationConfigRepositories.createConfigRepositoryConfig(
            organizationCanonical: "acme-1",
            configRepositoryCanonical: "config-repo",
            body: sample.decodedBody()
        )
        return .nothing
    }

    static func getConfigRepository(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationConfigRepositories.getConfigRepository(
                organizationCanonical: "acme-1",
                configRepositoryCanonical: "config-repo",
                pageIndex: 2,
                pageSize: 50
            )
        )
    }

    static func updateConfigRepository(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationConfigRepositories.updateConfigRepository(
                organizationCanonical: "acme-1",
                configRepositoryCanonical: "config-repo",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteConfigRepository(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationConfigRepositories.deleteConfigRepository(
            organizationCanonical: "acme-1",
            configRepositoryCanonical: "config-repo"
        )
        return .nothing
    }
}
