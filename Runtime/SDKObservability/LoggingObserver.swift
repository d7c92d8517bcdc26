// Without the package trait `Observability` this module is empty, and none of its packages is built.
#if Observability
    public import Logging
    public import SDKRuntime

    /// Writes what a client does to a log; no line holds a credential, nor a body unless the client's
    /// configuration asks for bodies.
    ///
    /// Retries are notices and retries that are not to be are warnings; all else is for debugging, and bodies are
    /// for tracing.
    public struct LoggingObserver: ClientObserver {
        private let logger: Logger

        /// Makes an observer that writes to this logger.
        public init(_ logger: Logger) { self.logger = logger }

        /// Writes a line about the event.
        public func observe(_ event: ClientEvent) {
            let level = LogLine.level(of: event.kind)
            guard logger.logLevel <= level else { return }
            let line = LogLine(event.kind)
            logger.log(
                level: level,
                "\(event.call.operationID) \(line.text)",
                metadata: fields(of: event.call).merging(line.fields) { _, last in last },
                source: "SDKRuntime"
            )
        }

        private func fields(of call: ObservedCall) -> Logger.Metadata {
            [
                "call": "\(String(call.id, radix: 16))", "operation": "\(call.operationID)",
                "method": "\(call.method)", "url": "\(call.url)",
            ]
        }
    }

    extension ClientObserver where Self == LoggingObserver {
        /// Writes what a client does to a log: `configuration.observers.append(.logging(logger))`.
        public static func logging(_ logger: Logger) -> Self { LoggingObserver(logger) }
    }
#endif
