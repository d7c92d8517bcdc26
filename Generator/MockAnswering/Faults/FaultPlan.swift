import HTTPTypes
import OpenAPIModel
import Synchronization

/// Decides what goes wrong with each call.
///
/// What it decides depends on the seed and on how many calls came before, per rule; on the time never.
package final class FaultPlan: Sendable {
    private let scenario: FaultScenario
    private let base: Fault
    private let seed: UInt64
    /// Of each rule, how many calls it has matched.
    private let counts: Mutex<[Int]>

    /// `base` is what happens to every call, such as a latency.
    package init(_ scenario: FaultScenario = FaultScenario(), base: Fault = .none, seed: UInt64 = 0) {
        self.scenario = scenario
        self.base = base
        self.seed = seed
        counts = Mutex(Array(repeating: 0, count: scenario.rules.count))
    }

    /// Counts a request and says what happens to it; a problem where its header `X-Mock-Fault` cannot be read.
    ///
    /// Where no operation was found, rules that name operations or tags do not match.
    package func decision(
        for request: MockRequest,
        calling operation: MockOperation?
    ) -> Result<Fault, RequestProblem> {
        var fault = base
        if !scenario.rules.isEmpty {
            let call = FaultCall(request, calling: operation)
            if let found = counts.withLock({ self.fault(of: call, counting: &$0) }) {
                fault = fault.overridden(by: found)
            }
        }
        if let name = HTTPField.Name(Fault.header), let header = request.head.headerFields[name] {
            do throws(FaultTextError) {
                fault = fault.overridden(by: try Fault(text: header))
            } catch {
                return .failure(error.problem)
            }
        }
        if let jitter = fault.jitter {
            let share = SeededChance(seed: seed, stream: .max).fraction(of: request.number)
            fault.latency =
                (fault.latency ?? .zero) + .microseconds(Int64(jitter.milliseconds * share * 1000))
            fault.jitter = nil
        }
        return .success(fault)
    }

    private func fault(of call: FaultCall, counting counts: inout [Int]) -> Fault? {
        var found: Fault?
        for (index, rule) in scenario.rules.enumerated() where rule.target.matches(call) {
            let number = counts[index]
            counts[index] += 1
            guard found == nil else { continue }
            found = rule.fault(ofCall: number, chance: SeededChance(seed: seed, stream: UInt64(index)))
        }
        return found
    }
}

extension FaultCall {
    init(_ request: MockRequest, calling operation: MockOperation?) {
        self.init(
            operationId: operation?.operationID,
            method: request.head.method.rawValue,
            template: operation?.documented.pathTemplate.value,
            path: String(request.target.path),
            tags: operation?.documented.operation.tags.map(\.value) ?? []
        )
    }
}

extension FaultTextError {
    var problem: RequestProblem {
        RequestProblem(
            .badRequest,
            title: "Invalid Fault",
            detail: "header '\(Fault.header)': \(message)" + (hint.map { "; \($0)" } ?? ""),
            faults: [
                RequestFault(place: .header, name: Fault.header, keyword: "fault", message: message)
            ]
        )
    }
}

extension Duration {
    package var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}
