import ArgumentParser
import Console
import InfrastructureAsCode
import SDKRuntime

@main
struct JobCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "InfrastructureAsCodeJob",
        abstract: "Submits a job of Genesys Cloud's Infrastructure as Code, and waits for its end.",
        discussion: """
            What the job produced goes to standard output. The token is taken from the environment: \
            GENESYS_TOKEN, or else GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET of an OAuth client.

            Exit codes:
              0    the job is complete
              1    the job failed, or was not completed
              64   wrong usage
              69   no answer, or the server is out of order
              75   the job has not ended in time, and goes on
              76   the server's answer is not as documented
              77   the token is not accepted, or does not allow this
              78   there is no token
              130  interrupted; a job that was submitted goes on
            """
    )

    @Argument(help: "The accelerator to run.")
    var accelerator: String

    @Argument(help: "Parameters of the accelerator: name=value …", transform: Self.parameter)
    var parameters: [AcceleratorParameter] = []

    @Flag(help: "Plan the changes without making them.")
    var dryRun = false

    @Option(help: "The domain of the organization's region: \(Self.domains).", transform: Self.domain)
    var region = InfrastructureAsCodeClient.Server.Domain.usEast1

    @Option(help: ArgumentHelp("Another address of the API, for tests.", visibility: .hidden))
    var url: String?

    @Option(help: ArgumentHelp("Another address for tokens, for tests.", visibility: .hidden))
    var tokenURL: String?

    @Option(
        help: "Seconds before the job is asked for again; each further wait is longer.",
        transform: Self.seconds
    )
    var interval = Duration.seconds(2)

    @Option(help: "Seconds that no wait is longer than.", transform: Self.seconds)
    var maximumInterval = Duration.seconds(30)

    @Option(help: "Seconds to wait for the job's end.", transform: Self.seconds)
    var limit = Duration.seconds(1800)

    func validate() throws {
        var names: Set<String> = []
        for parameter in parameters where !names.insert(parameter.name).inserted {
            throw ValidationError("the parameter '\(parameter.name)' is given twice")
        }
    }

    func run() async throws {
        let progress = ProgressLine()
        do {
            defer { progress.clear() }
            let runner = JobRunner(
                client: try client(),
                interval: interval,
                maximumInterval: maximumInterval,
                limit: limit,
                progress: progress
            )
            let input = AcceleratorInput(dryRun: dryRun, acceleratorId: accelerator, parameters: parameters)
            let job = try await cancelledByInterruption { try await runner.run(input) }
            progress.clear()
            try report(job)
        } catch let failure as Failure {
            failure.report()
            throw ExitCode(failure.status.rawValue)
        }
    }

    private func client() throws(Failure) -> InfrastructureAsCodeClient {
        let regional = InfrastructureAsCodeClient.Server.regional(domain: region)
        return InfrastructureAsCodeClient(
            server: url.map(InfrastructureAsCodeClient.Server.init) ?? regional,
            credential: try .environment(tokenURL: tokenURL)
        )
    }

    private func report(_ job: InfrastructureascodeJob) throws(Failure) {
        if let results = job.results { print(results) }
        guard job.status != .complete else { return }
        var message = "the job ended as \(job.status?.rawValue ?? "nothing")"
        if let error = job.errorInfo {
            message += ": " + [error.code, error.message].compactMap { $0 }.joined(separator: ": ")
        }
        throw Failure(message, .failed)
    }
}

// What arguments mean.
extension JobCommand {
    private static var domains: String {
        InfrastructureAsCodeClient.Server.Domain.knownValues.map(\.rawValue).joined(separator: ", ")
    }

    private static func domain(_ text: String) throws -> InfrastructureAsCodeClient.Server.Domain {
        let domain = InfrastructureAsCodeClient.Server.Domain(rawValue: text)
        guard domain.isKnown else { throw ValidationError("'\(text)' is none of \(domains)") }
        return domain
    }

    private static func parameter(_ text: String) throws -> AcceleratorParameter {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw ValidationError("'\(text)' is not name=value")
        }
        return AcceleratorParameter(
            name: String(text[..<equals]),
            value: String(text[text.index(after: equals)...])
        )
    }

    private static func seconds(_ text: String) throws -> Duration {
        guard let seconds = Double(text), 0.001...604_800 ~= seconds else {
            throw ValidationError("'\(text)' is not a number of seconds up to a week")
        }
        return .seconds(seconds)
    }
}
