public import Dispatch
import HTTPTypes
import Synchronization

/// What an API of completion handlers keeps between calls; safe to read and change from any thread.
public final class CompletionHandlerSettings: Sendable {
    private struct Values {
        var basePath: String
        var accessToken: String?
        var customHeaders: [String: String] = [:]
        var configuration = ClientConfiguration()
        var transport: (any HTTPTransport)?
        var responseQueue: DispatchQueue?
    }

    private let values: Mutex<Values>

    /// Makes settings; completion handlers are called on the main queue.
    public init(basePath: String) {
        values = Mutex(Values(basePath: basePath, responseQueue: .main))
    }

    /// The URL in front of every operation's path.
    public var basePath: String {
        get { values.withLock { $0.basePath } }
        set { values.withLock { $0.basePath = newValue } }
    }

    /// The token of the next calls; nil sends none.
    public var accessToken: String? {
        get { values.withLock { $0.accessToken } }
        set { values.withLock { $0.accessToken = newValue } }
    }

    /// Sent with every request, on top of the configuration's; what is no legal header is left out.
    public var customHeaders: [String: String] {
        get { values.withLock { $0.customHeaders } }
        set { values.withLock { $0.customHeaders = newValue } }
    }

    /// Timeouts, interceptors and all else.
    public var configuration: ClientConfiguration {
        get { values.withLock { $0.configuration } }
        set { values.withLock { $0.configuration = newValue } }
    }

    /// What carries the requests; nil for the default.
    public var transport: (any HTTPTransport)? {
        get { values.withLock { $0.transport } }
        set { values.withLock { $0.transport = newValue } }
    }

    /// Where completion handlers are called; nil calls them wherever the answer came.
    public var responseQueue: DispatchQueue? {
        get { values.withLock { $0.responseQueue } }
        set { values.withLock { $0.responseQueue = newValue } }
    }

    /// The settings at one moment, as a call uses them.
    public struct Snapshot: Sendable {
        /// The URL in front of every operation's path.
        public let basePath: String
        /// The token; nil sends none.
        public let accessToken: String?
        /// With the custom headers in it.
        public let configuration: ClientConfiguration
        /// Nil for the default.
        public let transport: (any HTTPTransport)?
    }

    /// The settings as they are now.
    public var snapshot: Snapshot {
        let values = values.withLock { $0 }
        var configuration = values.configuration
        for (name, value) in values.customHeaders.sorted(by: { $0.key < $1.key }) {
            guard let name = HTTPField.Name(name), HeaderText.isValid(value) else { continue }
            configuration.headers[name] = value
        }
        return Snapshot(
            basePath: values.basePath,
            accessToken: values.accessToken,
            configuration: configuration,
            transport: values.transport
        )
    }

    /// Starts a call and hands its value or its error to a completion handler, on `responseQueue`.
    ///
    /// - Returns: The running call, to cancel it; the handler is then called with the error of that.
    @discardableResult
    public func perform<Value: Sendable>(
        _ completion: @escaping @Sendable (_ response: Value?, _ error: (any Error)?) -> Void,
        _ call: @escaping @Sendable (Snapshot) async throws -> Value
    ) -> Task<Void, Never> {
        let snapshot = snapshot
        let queue = responseQueue
        return Task {
            let outcome: Result<Value, any Error>
            do {
                outcome = .success(try await call(snapshot))
            } catch {
                outcome = .failure(error)
            }
            let deliver: @Sendable () -> Void = {
                switch outcome {
                case .success(let value): completion(value, nil)
                case .failure(let error): completion(nil, error)
                }
            }
            if let queue { queue.async(execute: deliver) } else { deliver() }
        }
    }
}
