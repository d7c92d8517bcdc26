import ArgumentParser
import Console
import Cycloid
import SDKRuntime

@main
struct InventoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "CycloidInventory",
        abstract: "Shows organizations with their projects, environments and components.",
        discussion: """
            The API key is taken from the environment: CY_API_KEY. What the key may not see is marked in the tree.

            Exit codes:
              0    all was read
              1    something could not be read
              64   wrong usage
              69   no answer, or the server is out of order
              76   the server's answer is not as documented
              77   the key is not accepted
              78   there is no key
              130  interrupted
            """
    )

    @Option(help: "The API of another installation than the hosted one.")
    var url = CycloidClient.Server.production.location.url

    @Option(name: .customLong("organization"), help: "The canonical of an organization; may be repeated.")
    var organizations: [String] = []

    @Option(help: "Levels to show: 1 for organizations, up to 4 for components.", transform: Self.level)
    var maxDepth = Level.component

    func run() async throws {
        do {
            try await read()
        } catch let failure as Failure {
            failure.report()
            throw ExitCode(failure.status.rawValue)
        }
    }

    private func read() async throws {
        guard let credential = CycloidClient.Credential.environment() else {
            throw Failure(
                "there is no API key",
                hint: "make one under 'API keys' of your organization, then: export CY_API_KEY=…",
                .noCredential
            )
        }
        let progress = InventoryProgress()
        let client = CycloidClient(server: CycloidClient.Server(url: url), credential: credential)
            .configured { $0.observers.append(progress) }
        let reader = InventoryReader(client: client, depth: maxDepth, concurrency: 4, progress: progress)
        let roots: [InventoryNode]
        do {
            defer { progress.clear() }
            roots = try await cancelledByInterruption { [organizations] in
                organizations.isEmpty
                    ? try await reader.organizations() : try await reader.organizations(organizations)
            }
        } catch let error as CycloidError {
            throw Failure(error)
        }
        for root in roots { print(root.tree, terminator: "") }
        let count = InventoryCount(of: roots)
        StandardError.write(count.text + "\n")
        if count.unread > 0 { throw ExitCode(ExitStatus.failed.rawValue) }
    }

    private static func level(_ text: String) throws -> Level {
        guard let level = Int(text).flatMap(Level.init) else {
            throw ValidationError("'\(text)' is not a number from 1 to \(Level.allCases.count)")
        }
        return level
    }
}
