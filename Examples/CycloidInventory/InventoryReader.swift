import Cycloid
import Console
import SDKRuntime

/// Reads what an API key may see, from the organizations down.
///
/// What cannot be read below a node is noted there, and the rest goes on. Thrown is only what leaves nothing
/// to show or would fail everywhere: no organizations, a key that is not accepted, the program is to stop.
struct InventoryReader: Sendable {
    let client: CycloidClient
    /// The deepest level that is read.
    let depth: Level
    /// Projects that are read at the same time.
    let concurrency: Int
    let progress: InventoryProgress

    /// All organizations that the key may see.
    func organizations() async throws(CycloidError) -> [InventoryNode] {
        var nodes: [InventoryNode] = []
        for try await organization in client.organizations.getOrgs().items {
            nodes.append(try await node(of: organization))
        }
        return nodes.sorted()
    }

    /// The organizations of these canonicals.
    func organizations(_ canonicals: [String]) async throws(CycloidError) -> [InventoryNode] {
        var nodes: [InventoryNode] = []
        for canonical in canonicals {
            nodes.append(
                try await node(of: try await client.organizations.getOrg(organizationCanonical: canonical))
            )
        }
        return nodes.sorted()
    }

    private func node(of organization: Organization) async throws(CycloidError) -> InventoryNode {
        progress.add(1, .organization)
        let content = try await content(at: .project) { () async throws(CycloidError) in
            try await projects(in: organization.canonical)
        }
        return InventoryNode(
            level: .organization,
            canonical: organization.canonical,
            name: organization.name,
            content: content
        )
    }

    private func projects(in organization: String) async throws(CycloidError) -> [InventoryNode] {
        // Pages come while the projects of the page before are still read.
        let list = client.organizationProjects.getProjects(organizationCanonical: organization)
        return try await list.items.concurrentMap(limit: concurrency) { project throws(CycloidError) in
            progress.add(1, .project)
            let content = try await content(at: .environment) { () async throws(CycloidError) in
                try await environments(in: organization, project.canonical)
            }
            return InventoryNode(
                level: .project,
                canonical: project.canonical,
                name: project.name,
                content: content
            )
        }
    }

    private func environments(
        in organization: String,
        _ project: String
    ) async throws(CycloidError) -> [InventoryNode] {
        let environments = try await client.organizationProjects.getProjectEnvironments(
            organizationCanonical: organization,
            projectCanonical: project
        )
        progress.add(environments.count, .environment)
        var nodes: [InventoryNode] = []
        for environment in environments {
            let content = try await content(at: .component) { () async throws(CycloidError) in
                try await components(in: organization, project, environment.canonical)
            }
            nodes.append(
                InventoryNode(
                    level: .environment,
                    canonical: environment.canonical,
                    name: environment.name,
                    content: content
                )
            )
        }
        return nodes
    }

    private func components(
        in organization: String,
        _ project: String,
        _ environment: String
    ) async throws(CycloidError) -> [InventoryNode] {
        let components = try await client.organizationComponents.getComponents(
            organizationCanonical: organization,
            projectCanonical: project,
            environmentCanonical: environment
        )
        progress.add(components.count, .component)
        return components.map { component in
            InventoryNode(
                level: .component,
                canonical: component.canonical,
                name: component.name,
                stack: "\(component.serviceCatalog.ref) \(component.serviceCatalog.version)",
                content: .end
            )
        }
    }

    /// What a level has, if it is wanted and can be read.
    private func content(
        at level: Level,
        _ read: () async throws(CycloidError) -> [InventoryNode]
    ) async throws(CycloidError) -> InventoryNode.Content {
        guard level.rawValue <= depth.rawValue else { return .end }
        do throws(CycloidError) {
            return .nodes(try await read().sorted())
        } catch {
            guard !error.concernsAllCalls else { throw error }
            progress.addUnread()
            return .unread(Failure(error).message)
        }
    }
}

extension [InventoryNode] {
    fileprivate func sorted() -> Self { sorted { $0.canonical < $1.canonical } }
}
