import Foundation
import Testing

@Suite struct `Calls on a server that fails` {
    /// `SPECSMITH_FAULT_CALLS=10000` for the whole measure.
    private static let calls =
        ProcessInfo.processInfo.environment["SPECSMITH_FAULT_CALLS"].flatMap { Int($0) } ?? 538

    @Test(.timeLimit(.minutes(30)), arguments: CycloidMock.Transport.allCases)
    func `end, with an error of their own type, and nothing is done twice`(
        transport: CycloidMock.Transport
    ) async throws {
        let result = try await FaultRun(calls: Self.calls, transport: transport.make()).run()
        #expect(result.calls == Self.calls)
        #expect(result.succeeded + result.failed == Self.calls)
        #expect(result.strays == [])
        #expect(result.repeated == [])
        // All of it happened: answers went wrong in every way, and calls were tried again.
        #expect(result.faults.count >= 7)
        #expect(result.retries > 0 && result.failed > 0 && result.succeeded > Self.calls / 2)
        if let early = result.memory.dropFirst(3).first, let last = result.memory.last {
            #expect(last < early + 50_000_000, "\(result.memory)")
        }
        let faults = result.faults.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        print(
            "\(transport), \(result.calls) calls: \(result.succeeded) succeeded, \(result.failed) failed, "
                + "\(result.retries) more requests; faults: \(faults.joined(separator: ", ")); longest "
                + "\(result.longest); memory in MB: \(result.memory.map { $0 / 1_000_000 })"
        )
    }
}
