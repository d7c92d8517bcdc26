import Cycloid
import SDKRuntime

enum OrganizationProjectsCalls: CallGroup {
    static var all: [Call] {
        [
            Call("getProjects", getProjects),
            Call("createProject", createProject),
            Call("getProjectEnvironments", getProjectEnvironments),
            Call("createEnvironment", createEnvironment),
            Call("getEnvironment", getEnvironment),
            Call("updateEnvironment", updateEnvironment),
            Call("deleteEnvironment", deleteEnvironment),
            Call("createProjectFavorite", createProjectFavorite),
            Call("deleteProjectFavorite", deleteProjectFavorite),
            Call("getProject", getProject),
            Call("updateProject", updateProject),
            Call("deleteProject", deleteProject),
        ]
    }

    static func getProjects(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationProjects.getProjects(
                organizationCanonical: "acme-1",
                pageIndex: 2,
                pageSize: 50,
                projectName: "Shop;2",
                projectCreatedAt: 1_700_000_004,
                projectDescription: "50% off",
                projectConfigRepositoryCanonical: "config-repo",
                serviceCatalogSourceCanonical: "catalog-a",
                memberId: 42,
                orderBy: "name:asc",
                favorite: true,
                environmentCanonical: "Prod_1"
            ).page()
        )
    }

    static func createProject(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationProjects.createProject(
                organizationCanonical: "acme-1",
                body: sample.decodedBody()
            )
        )
    }

    static func getProjectEnvironments(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            page: client.organizationProjects.getProjectEnvironments(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2"
            )
        )
    }

    static func createEnvironment(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationProjects.createEnvironment(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                body: sample.decodedBody()
            )
        )
    }

    static func getEnvironment(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationProjects.getEnvironment(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1"
            )
        )
    }

    static func updateEnvironment(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationProjects.updateEnvironment(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteEnvironment(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationProjects.deleteEnvironment(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2",
            environmentCanonical: "Prod_1"
        )
        return .nothing
    }

    static func createProjectFavorite(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationProjects.createProjectFavorite(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2"
        )
        return .nothing
    }

    static func deleteProjectFavorite(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationProjects.deleteProjectFavorite(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2"
        )
        return .nothing
    }

    static func getProject(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationProjects.getProject(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2"
            )
        )
    }

    static func updateProject(_ client: CycloidClient, _ sample: Exchange) async throws -> Outcome {
        try await Outcome(
            client.organizationProjects.updateProject(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                body: sample.decodedBody()
            )
        )
    }

    static func deleteProject(_ client: CycloidClient, _: Exchange) async throws -> Outcome {
        try await client.organizationProjects.deleteProject(
            organizationCanonical: "acme-1",
            projectCanonical: "shop-2"
        )
        return .nothing
    }
}
