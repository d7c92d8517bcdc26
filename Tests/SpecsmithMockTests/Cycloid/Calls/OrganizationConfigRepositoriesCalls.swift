// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-Config-Repositories.md.
import Cycloid
import Foundation

struct OrganizationConfigRepositoriesCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("listConfigRepositories", Self.listConfigRepositories),
            CycloidCall("createConfigRepository", Self.createConfigRepository),
            CycloidCall("createConfigRepositoryConfig", Self.createConfigRepositoryConfig),
            CycloidCall("getConfigRepository", Self.getConfigRepository),
            CycloidCall("updateConfigRepository", Self.updateConfigRepository),
            CycloidCall("deleteConfigRepository", Self.deleteConfigRepository),
        ]
    }

    @available(*, deprecated)
    private static func listConfigRepositories(_ client: CycloidClient) async throws {
        let configRepositories = try await client.organizationConfigRepositories.listConfigRepositories(
            organizationCanonical: "example-organization"
        )
        for configRepository in configRepositories {
            use(configRepository.name)
        }
    }

    @available(*, deprecated)
    private static func createConfigRepository(_ client: CycloidClient) async throws {
        let configRepository = try await client.organizationConfigRepositories.createConfigRepository(
            organizationCanonical: "example-organization",
            body: NewConfigRepository(
                name: "Example config repository",
                canonical: "example-config-repository",
                url: "https://example.com/config-repository",
                branch: "example-branch",
                default: true,
                credentialCanonical: "example-credential"
            )
        )
        use(configRepository.name)
    }

    @available(*, deprecated)
    private static func createConfigRepositoryConfig(_ client: CycloidClient) async throws {
        try await client.organizationConfigRepositories.createConfigRepositoryConfig(
            organizationCanonical: "example-organization",
            configRepositoryCanonical: "example-config-repository",
            body: SCConfig(configs: [ConfigFile(content: Data("Hello".utf8), path: "/config-file")])
        )
    }

    @available(*, deprecated)
    private static func getConfigRepository(_ client: CycloidClient) async throws {
        let configRepository = try await client.organizationConfigRepositories.getConfigRepository(
            organizationCanonical: "example-organization",
            configRepositoryCanonical: "example-config-repository"
        )
        use(configRepository.name)
    }

    @available(*, deprecated)
    private static func updateConfigRepository(_ client: CycloidClient) async throws {
        let configRepository = try await client.organizationConfigRepositories.updateConfigRepository(
            organizationCanonical: "example-organization",
            configRepositoryCanonical: "example-config-repository",
            body: UpdateConfigRepository(
                name: "Example config repository",
                url: "https://example.com/config-repository",
                branch: "example-branch",
                default: true,
                credentialCanonical: "example-credential"
            )
        )
        use(configRepository.name)
    }

    @available(*, deprecated)
    private static func deleteConfigRepository(_ client: CycloidClient) async throws {
        try await client.organizationConfigRepositories.deleteConfigRepository(
            organizationCanonical: "example-organization",
            configRepositoryCanonical: "example-config-repository"
        )
    }
}
