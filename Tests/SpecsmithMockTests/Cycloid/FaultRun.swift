import Cycloid
import Foundation
import HTTPTypes
import SDKRuntime
import SpecsmithMock
import Synchronization
import Testing

/// Many calls of all operations on a server of which one in twenty answers goes wrong, for each way of going wrong.
struct FaultRun {
    /// What came of it.
    struct Result: Sendable {
        var calls = 0
        var succeeded = 0
        /// Calls that ended with an error of the SDK's own type.
        var failed = 0
        /// Errors of any other type, and calls that did not end in time.
        var strays: [String] = []
        /// Calls of an operation that may not be repeated which the server may have acted on more than once.
        var repeated: [String] = []
        /// Requests beyond one for a call.
        var retries = 0
        var longest = Duration.zero
        /// Requests by the fault that they met.
        var faults: [String: Int] = [:]
        /// Bytes of this process after a part of the calls each.
        var memory: [Int] = []
    }

    /// Those that `Specs/Cycloid/sdk.yaml` lists under `idempotent`.
    private static let repeatable: Set<String> = [
        "canDo", "costEstimateForm", "costEstimateTfPlan", "getInfraImportResource",
        "getInfraImportResources", "interpolateFormsConfig", "login", "terraformJSONToHCL",
        "terraformValidate", "validateFormsFile", "validateProjectInfraPolicies", "valuesRefForms",
    ]

    /// Tells the server which call a request is part of.
    static let callHeader = "X-Call"

    private let calls: Int
    private let concurrency: Int
    private let batch = 500
    private let transport: any HTTPTransport

    init(calls: Int, transport: any HTTPTransport, concurrency: Int = 8) {
        self.calls = calls
        self.transport = transport
        self.concurrency = concurrency
    }

    func run() async throws -> Result {
        let scenario = FileManager.default.temporaryDirectory.appending(path: "faults-\(UUID()).yaml")
        try Data(Self.scenario.utf8).write(to: scenario)
        defer { try? FileManager.default.removeItem(at: scenario) }
        let specification = try MockSpecification(CycloidMock.document, faults: scenario.path)
        var options = MockServer.Options()
        options.items = 3
        options.streamInterval = .milliseconds(1)
        return try await MockServer.run(specification, options: options) { server in
            var configuration = ClientConfiguration()
            configuration.timeout = .seconds(60)
            configuration.retry.baseDelay = .milliseconds(5)
            configuration.retry.maximumDelay = .milliseconds(20)
            let client = CycloidMock.client(
                of: server,
                transport: transport,
                configuration: configuration
            )
            var result = Result()
            for start in stride(from: 0, to: calls, by: batch) {
                let end = min(start + batch, calls)
                let strays = try await add(start..<end, on: client, to: &result)
                let exchanges = server.exchanges
                Self.read(exchanges, into: &result)
                for (call, words) in strays {
                    let met = exchanges.filter { $0.field(Self.callHeader) == "\(call)" }.map(\.faults)
                    result.strays.append("\(words), with the faults \(met)")
                }
                server.forgetExchanges()
                if let memory = Self.residentBytes() { result.memory.append(memory) }
            }
            return result
        }
    }

    private struct Outcome: Sendable {
        let error: (any Error)?
        let duration: Duration
        let operationID: String
        let number: Int
    }

    /// Makes the calls with these numbers; those that went astray, by number.
    private func add(
        _ numbers: Range<Int>,
        on client: CycloidClient,
        to result: inout Result
    ) async throws -> [(call: Int, words: String)] {
        let name = try #require(HTTPField.Name(Self.callHeader))
        let all = CycloidCall.all
        let outcomes = await withTaskGroup(of: Outcome.self) { group in
            var outcomes: [Outcome] = []
            for number in numbers {
                if number - numbers.lowerBound >= concurrency, let outcome = await group.next() {
                    outcomes.append(outcome)
                }
                let call = all[number % all.count]
                group.addTask {
                    let client = client.configured { $0.headers[name] = "\(number)" }
                    let start = ContinuousClock.now
                    var failure: (any Error)?
                    do { try await call.run(client) } catch { failure = error }
                    return Outcome(
                        error: failure,
                        duration: .now - start,
                        operationID: call.operationID,
                        number: number
                    )
                }
            }
            for await outcome in group { outcomes.append(outcome) }
            return outcomes
        }
        var strays: [(call: Int, words: String)] = []
        for outcome in outcomes {
            result.calls += 1
            result.longest = max(result.longest, outcome.duration)
            switch outcome.error {
            case nil: result.succeeded += 1
            case let error as CycloidError:
                result.failed += 1
                if case .timeout = error.kind { strays.append((outcome.number, "\(error)")) }
            case .some(let error): strays.append((outcome.number, "\(outcome.operationID): \(error)"))
            }
        }
        return strays
    }

    /// What the server has on record.
    private static func read(_ exchanges: [MockExchange], into result: inout Result) {
        var requests: [String: Int] = [:]
        var actedOn: [String: Int] = [:]
        for exchange in exchanges {
            let call = exchange.field(callHeader) ?? "?"
            requests[call, default: 0] += 1
            for fault in exchange.faults { result.faults[fault, default: 0] += 1 }
            // A server that says 429 or 503 has not acted on the request.
            if exchange.status == 429 || exchange.status == 503 { continue }
            guard exchange.request.method == .post || exchange.request.method == .patch,
                !repeatable.contains(exchange.operationID ?? "")
            else { continue }
            actedOn[call, default: 0] += 1
            if actedOn[call] == 2 { result.repeated.append("\(exchange.operationID ?? "?") of call \(call)") }
        }
        result.retries += requests.values.reduce(0) { $0 + $1 - 1 }
    }

    /// What this process has in memory; nil where the system does not tell in a file.
    private static func residentBytes() -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") })
        else { return nil }
        return line.split(separator: " ").lazy.compactMap { Int($0) }.first.map { $0 * 1024 }
    }

    private static let scenario = """
        rules:
        - {rate: 5%, fault: {status: 503, retry-after: 1}}
        - {rate: 5%, fault: {status: 429, retry-after: 1}}
        - {rate: 5%, fault: drop}
        - {rate: 5%, fault: truncate}
        - {rate: 5%, fault: malformed}
        - {rate: 5%, fault: slow}
        - {rate: 5%, fault: latency=50ms}
        """
}
