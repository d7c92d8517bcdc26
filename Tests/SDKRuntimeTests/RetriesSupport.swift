import Foundation
import HTTPTypes
import SDKRuntime
import Synchronization
import Testing

/// A clock that nobody waits for: a wait moves it on and is kept.
final class TestClock: Sendable {
    private struct State {
        var offset: Duration = .zero
        var waits: [Duration] = []
        var readings = 0
    }

    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// In milliseconds, to be read in tests.
    var waits: [Double] { state.withLock { $0.waits.map { $0 / .milliseconds(1) } } }
    /// How often anybody looked at it.
    var readings: Int { state.withLock { $0.readings } }

    /// Sunday, 6 November 1994, 08:49:37 UTC and so many seconds.
    static let date = Date(timeIntervalSince1970: 784_111_777)

    func advance(by duration: Duration) { state.withLock { $0.offset += duration } }

    func clock(chance: @escaping @Sendable () -> Double = { 0.5 }) -> CallClock {
        CallClock(
            now: { [self] in
                state.withLock { state in
                    state.readings += 1
                    return start + state.offset
                }
            },
            date: { Self.date },
            sleep: { [self] duration in
                try Task.checkCancellation()
                state.withLock { state in
                    state.offset += duration
                    state.waits.append(duration)
                }
            },
            chance: chance
        )
    }
}

/// Keeps all events.
final class EventLog: ClientObserver {
    private let all = Mutex<[ClientEvent]>([])

    var events: [ClientEvent] { all.withLock { $0 } }
    var kinds: [ClientEvent.Kind] { events.map(\.kind) }
    var refusals: [RetryRefusal] {
        kinds.compactMap { if case .retryRefused(_, _, let why) = $0 { why } else { nil } }
    }

    func observe(_ event: ClientEvent) { all.withLock { $0.append(event) } }
}

/// A client on a scripted transport whose retries cost no time.
struct RetryBench {
    let clock = TestClock()
    let log = EventLog()
    let transport: FakeTransport
    var configuration = ClientConfiguration()
    var credentials: [CredentialEntry] = []

    init(_ script: @escaping FakeTransport.Script) {
        transport = FakeTransport(script)
        configuration.clock = clock.clock()
        configuration.observers = [log]
    }

    /// Answers with these statuses in turn, with the last one for ever.
    init(_ statuses: [Int], _ fields: HTTPFields = [:]) {
        self.init { _, index throws(TransportError) in
            let status = index < statuses.count ? statuses[index] : statuses.last ?? 200
            return (HTTPResponse(status: .init(code: status), headerFields: fields), HTTPBody("\(index)"))
        }
    }

    /// Gives no answer, ever.
    init(_ error: TransportError) {
        self.init { _, _ throws(TransportError) in throw error }
    }

    var client: TestClient {
        TestClient(
            url: "https://api.example.com",
            credentials: credentials,
            transport: transport,
            configuration: configuration
        )
    }

    func call(_ method: String = "GET", _ build: (inout OperationRequest) -> Void = { _ in })
        async throws(TestError)
    {
        var request = OperationRequest("op", method: method)
        request.appendPath("/x")
        build(&request)
        try await client.core.void(request)
    }

    /// How often a failing call was sent.
    func attempts(_ method: String = "GET", _ build: (inout OperationRequest) -> Void = { _ in })
        async throws -> Int
    {
        await #expect(throws: TestError.self) { try await call(method, build) }
        return transport.sent.count
    }
}
