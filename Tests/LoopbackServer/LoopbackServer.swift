import FlyingSocks
import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A server on a free port of the loopback interface that answers with scripted bytes and keeps what it was
/// sent, byte for byte.
///
/// It knows just enough of HTTP to see where a request ends. What it answers is up to the script, whole or
/// broken; connections are kept open between answers unless a step closes them.
package final class LoopbackServer: Sendable {
    package let port: UInt16
    private let listener: AsyncSocket
    private let pool: any AsyncSocketPool
    private let tasks = Mutex<[Task<Void, Never>]>([])
    private let state: Mutex<State>

    private struct State {
        var requests: [RecordedRequest] = []
        var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    /// Chooses the answer to a request.
    package typealias Script = @Sendable (RecordedRequest) async -> [Step]

    /// A part of an answer.
    package enum Step: Sendable {
        case bytes([UInt8])
        /// Waits until the gate is open.
        case wait(Gate)
        /// Closes the connection; nothing after it is sent.
        case close
        /// Calls back, for instance to note that the step was reached.
        case note(@Sendable () -> Void)

        package static func text(_ text: String) -> Self { .bytes(Array(text.utf8)) }
    }

    /// `http://127.0.0.1:port`.
    package var url: String { "http://127.0.0.1:\(port)" }
    /// The same server by another name: another origin.
    package var otherURL: String { "http://localhost:\(port)" }

    /// In order of arrival.
    package var requests: [RecordedRequest] { state.withLock { $0.requests } }

    private init(listener: AsyncSocket, pool: any AsyncSocketPool, port: UInt16) {
        self.listener = listener
        self.pool = pool
        self.port = port
        state = Mutex(State())
    }

    /// Runs a server while a closure runs.
    ///
    /// With a gate it accepts connections at once, and reads from them only when the gate is open.
    package static func run<Value>(
        readingAfter gate: Gate? = nil,
        _ script: @escaping Script,
        _ use: (LoopbackServer) async throws -> Value
    ) async throws -> Value {
        let pool = makePool()
        try await pool.prepare()
        let poolTask = Task<Void, Never> { try? await pool.run() }
        let socket = try Socket(domain: AF_INET, type: .stream)
        try socket.setValue(true, for: .localAddressReuse)
        // Else the system takes tens of megabytes for us while nobody reads.
        if gate != nil { try socket.setValue(Int32(1 << 16), for: .receiveBufferSize) }
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
        try socket.listen()
        guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.disconnected }
        let listener = try AsyncSocket(socket: socket, pool: pool)
        let server = LoopbackServer(listener: listener, pool: pool, port: port)
        let acceptTask = Task { await server.accept(gate, script) }
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await use(server))
        } catch {
            outcome = .failure(error)
        }
        acceptTask.cancel()
        for task in server.tasks.withLock({ $0 }) { task.cancel() }
        poolTask.cancel()
        try? listener.close()
        return try outcome.get()
    }

    /// Runs a closure with the URL of a port that is taken, so that no other server gets it, and where nobody
    /// listens.
    package static func withRefusingPort<Value>(_ use: (String) async throws -> Value) async throws -> Value {
        let socket = try Socket(domain: AF_INET, type: .stream)
        defer { try? socket.close() }
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
        guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.disconnected }
        return try await use("http://127.0.0.1:\(port)")
    }

    /// As `run`, for a test that has to tidy up whatever comes out.
    package static func outcome<Value>(
        _ script: @escaping Script,
        _ use: (LoopbackServer) async throws -> Value
    ) async -> Result<Value, any Error> {
        do {
            return .success(try await run(script, use))
        } catch {
            return .failure(error)
        }
    }

    /// Returns once this many requests have arrived.
    package func waitForRequests(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.requests.count >= count { return true }
                state.waiters.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    private func accept(_ gate: Gate?, _ script: @escaping Script) async {
        while !Task.isCancelled, let socket = try? await listener.accept() {
            let task = Task {
                await gate?.wait()
                await self.serve(socket, script)
            }
            tasks.withLock { $0.append(task) }
        }
    }

    private func serve(_ socket: AsyncSocket, _ script: Script) async {
        defer { try? socket.close() }
        var reader = RequestReader(socket: socket)
        while let request = try? await reader.next() {
            record(request)
            for step in await script(request) {
                switch step {
                case .bytes(let bytes):
                    guard (try? await socket.write(Data(bytes))) != nil else { return }
                case .wait(let gate): await gate.wait()
                case .note(let callback): callback()
                case .close: return
                }
            }
        }
    }

    private static func makePool() -> any AsyncSocketPool {
        #if canImport(Darwin)
            .kQueue()
        #else
            .ePoll()
        #endif
    }

    private func record(_ request: RecordedRequest) {
        let ready = state.withLock { state in
            state.requests.append(request)
            let count = state.requests.count
            let ready = state.waiters.filter { $0.count <= count }
            state.waiters.removeAll { $0.count <= count }
            return ready
        }
        for waiter in ready { waiter.continuation.resume() }
    }
}

/// Opens once; who waits before goes on then.
package final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    package init() {}

    package func open() {
        let waiters = state.withLock { state in
            state.isOpen = true
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    package func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiters.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }
}
