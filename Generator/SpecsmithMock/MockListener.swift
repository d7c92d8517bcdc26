import DocumentCommands
import Hummingbird
import Logging
package import MockAnswering
import NIOCore
import ServiceLifecycle
import UnixSignals

/// A mock on a port.
package struct MockListener: Sendable {
    private let group: ServiceGroup
    private let addresses: AsyncStream<String>
    private let announce: AsyncStream<String>.Continuation
    private let host: String
    private let port: Int

    /// - Parameters:
    ///   - mock: What answers.
    ///   - host: A name or an address of this machine.
    ///   - port: 0 for one that is free.
    ///   - stopsOnSignals: Whether SIGINT and SIGTERM end it.
    ///   - grace: How long answers may go on after the server was told to stop.
    ///   - replies: Answers in place of the mock, by several threads.
    ///   - observe: Is told of every exchange before its answer is sent, by several threads.
    package init(
        _ mock: Mock,
        host: String,
        port: Int,
        stopsOnSignals: Bool,
        grace: Duration,
        replies: MockServer.Replies? = nil,
        observe: @escaping @Sendable (MockExchange) -> Void
    ) {
        let (addresses, announce) = AsyncStream<String>.makeStream()
        self.addresses = addresses
        self.announce = announce
        self.host = host
        self.port = port
        let logger = Logger(label: "specsmith-mock") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            responder: MockResponder(mock, replies: replies, observe: observe),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), reuseAddress: true),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? port
                announce.yield("http://\(host.contains(":") ? "[\(host)]" : host):\(port)")
                announce.finish()
            },
            logger: logger
        )
        var configuration = ServiceGroupConfiguration(
            services: [application],
            gracefulShutdownSignals: stopsOnSignals ? [.sigterm, .sigint] : [],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = grace
        group = ServiceGroup(configuration: configuration)
    }

    /// Listens until it is stopped.
    package func run() async throws(MockServerError) {
        defer { announce.finish() }
        do {
            try await group.run()
        } catch is CancellationError {
            return
        } catch let error as IOError {
            if error.errnoCode == Self.addressInUse { throw .portInUse(port) }
            throw .cannotListen(host: host, port: port, reason: SystemReason(code: error.errnoCode).text)
        } catch {
            // Answers that took longer than they may end like this.
            if error is ServiceGroupError { return }
            throw .cannotListen(host: host, port: port, reason: "\(error)")
        }
    }

    /// Where it listens; nil if it could not.
    package func address() async -> String? {
        for await address in addresses { return address }
        return nil
    }

    /// Takes no more requests, and lets those that are running end.
    package func stop() async { await group.triggerGracefulShutdown() }
}
