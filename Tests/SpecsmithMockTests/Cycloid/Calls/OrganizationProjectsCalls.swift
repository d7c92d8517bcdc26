// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-projects.md.
import Cycloid

struct OrganizationProjectsCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getProjects", Self.getProjects),
            CycloidCall("createProject", Self.createProject),
            CycloidCall("getProjectEnvironments", Self.getProjectEnvironments),
            CycloidCall("createEnvironment", Self.createEnvironment),
            CycloidCall("getEnvironment", Self.getEnvironment),
            CycloidCall("updateEnvironment", Self.updateEnvironment),
            CycloidCall("deleteEnvironment", Self.deleteEnvironment),
            CycloidCall("createProjectFavorite", Self.createProjectFavorite),
            CycloidCall("deleteProjectFavorite", Self.deleteProjectFavorite),
            CycloidCall("getProject", Self.getProject),
            CycloidCall("updateProject", Self.updateProject),
            CycloidCall("deleteProject", Self.deleteProject),
        ]
    }

    @available(*, deprecated)
    private static func getProjects(_ client: CycloidClient) async throws {
        let projects = client.organizationProjects.getProjects(
            organizationCanonical: "example-organization",
            projectName: "example-project",
            projectCreatedAt: 1768469400
        )
        for try await project in projects.items {
            use(project.name)
        }
    }

    @available(*, deprecated)
    private static func createProject(_ client: CycloidClient) async throws {
        let project = try await client.organizationProjects.createProject(
            organizationCanonical: "example-organization",
            body: NewProject(
                canonical: "example-project",
                name: "Example project",
                description: "Example description of the project",
                owner: "example-owner",
                configRepositoryCanonical: "example-config-repository"
            )
        )
        use(project.name)
    }

    @available(*, deprecated)
    private static func getProjectEnvironments(_ client: CycloidClient) async throws {
        let projectEnvironments = try await client.organizationProjects.getProjectEnvironments(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project"
        )
        for environment in projectEnvironments {
            use(environment.name ?? "–")
        }
    }

    @available(*, deprecated)
    private static func createEnvironment(_ client: CycloidClient) async throws {
        let environment = try await client.organizationProjects.createEnvironment(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            body: NewEnvironment(
                canonical: "example-environment",
                name: "Example environment",
                color: "#336699"
            )
        )
        use(environment.name ?? "–")
    }

    @available(*, deprecated)
    private static func getEnvironment(_ client: CycloidClient) async throws {
        let environment = try await client.organizationProjects.getEnvironment(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment"
        )
        use(environment.name ?? "–")
    }

    @available(*, deprecated)
    private static func updateEnvironment(_ client: CycloidClient) async throws {
        let environment = try await client.organizationProjects.updateEnvironment(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment",
            body: UpdateEnvironment(name: "Example environment", color: "#336699")
        )
        use(environment.name ?? "–")
    }

    @available(*, deprecated)
    private static func deleteEnvironment(_ client: CycloidClient) async throws {
        try await client.organizationProjects.deleteEnvironment(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            environmentCanonical: "example-environment"
        )
    }

    @available(*, deprecated)
    private static func createProjectFavorite(_ client: CycloidClient) async throws {
        try await client.organizationProjects.createProjectFavorite(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project"
        )
    }

    @available(*, deprecated)
    private static func deleteProjectFavorite(_ client: CycloidClient) async throws {
        try await client.organizationProjects.deleteProjectFavorite(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project"
        )
    }

    @available(*, deprecated)
    private static func getProject(_ client: CycloidClient) async throws {
        let project = try await client.organizationProjects.getProject(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project"
        )
        use(project.name)
    }

    @available(*, deprecated)
    private static func updateProject(_ client: CycloidClient) async throws {
        let project = try await client.organizationProjects.updateProject(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project",
            body: UpdateProject(
                name: "Example project",
                description: "Example description of the project",
                owner: "example-owner",
                cloudProvider: .aws,
                updatedAt: 1768555800
            )
        )
        use(project.name)
    }

    @available(*, deprecated)
    private static func deleteProject(_ client: CycloidClient) async throws {
        try await client.organizationProjects.deleteProject(
            organizationCanonical: "example-organization",
            projectCanonical: "example-project"
        )
    }
}
