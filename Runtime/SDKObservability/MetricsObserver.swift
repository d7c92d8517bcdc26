#if Observability
    public import Metrics
    public import SDKRuntime

    /// Counts and times what a client does.
    ///
    /// | Name, after the prefix | Kind | Dimensions besides `operation` |
    /// |---|---|---|
    /// | `calls` | counter | `outcome` |
    /// | `call.duration` | timer | `outcome` |
    /// | `attempts` | counter | `outcome` |
    /// | `attempt.duration` | timer | `outcome` |
    /// | `retries` | counter | `reason` |
    /// | `retries.refused` | counter | `reason`, `refusal` |
    /// | `redirects` | counter | |
    /// | `tokens` | counter | `outcome` |
    /// | `stream.reconnects` | counter | |
    ///
    /// An outcome is the status of the answer, or one of few words (`connectionLost`, `timeout`), so that the
    /// number of series is bounded by that of the operations.
    public struct MetricsObserver: ClientObserver {
        private let prefix: String
        private let dimensions: [(String, String)]
        private let factory: any MetricsFactory

        /// Makes an observer.
        ///
        /// - Parameters:
        ///   - prefix: Of all names, before a point.
        ///   - dimensions: Added to all metrics: `[("client", "billing")]`.
        ///   - factory: Makes the metrics.
        public init(
            prefix: String = "http.client",
            dimensions: [(String, String)] = [],
            factory: any MetricsFactory = MetricsSystem.factory
        ) {
            self.prefix = prefix
            self.dimensions = dimensions
            self.factory = factory
        }

        /// Counts the event, if it is one of those that are counted.
        public func observe(_ event: ClientEvent) {
            let operation = event.call.operationID
            switch event.kind {
            case .callEnded(let outcome, let duration, _):
                count("calls", operation, [("outcome", outcome.label)])
                time("call.duration", duration, operation, outcome)
            case .attemptEnded(_, let outcome, let duration):
                count("attempts", operation, [("outcome", outcome.label)])
                time("attempt.duration", duration, operation, outcome)
            case .retryScheduled(_, let reason, _):
                count("retries", operation, [("reason", "\(reason)")])
            case .retryRefused(_, let reason, let why):
                count("retries.refused", operation, [("reason", "\(reason)"), ("refusal", why.name)])
            case .redirectFollowed: count("redirects", operation)
            case .tokenReceived: count("tokens", operation, [("outcome", "received")])
            case .tokenFailed(_, let outcome): count("tokens", operation, [("outcome", outcome.label)])
            case .streamReconnecting: count("stream.reconnects", operation)
            default: break
            }
        }

        private func count(_ name: String, _ operation: String, _ others: [(String, String)] = []) {
            Counter(label: label(name), dimensions: all(operation, others), factory: factory).increment()
        }

        private func time(
            _ name: String,
            _ duration: Duration,
            _ operation: String,
            _ outcome: ClientEvent.Outcome
        ) {
            let all = all(operation, [("outcome", outcome.label)])
            Timer(label: label(name), dimensions: all, factory: factory).record(duration: duration)
        }

        private func label(_ name: String) -> String { prefix.isEmpty ? name : "\(prefix).\(name)" }

        private func all(_ operation: String, _ others: [(String, String)]) -> [(String, String)] {
            dimensions + [("operation", operation)] + others
        }
    }

    extension ClientObserver where Self == MetricsObserver {
        /// Counts and times what a client does: `configuration.observers.append(.metrics())`.
        public static func metrics(
            prefix: String = "http.client",
            dimensions: [(String, String)] = [],
            factory: any MetricsFactory = MetricsSystem.factory
        ) -> Self {
            MetricsObserver(prefix: prefix, dimensions: dimensions, factory: factory)
        }
    }

    extension ClientEvent.Outcome {
        fileprivate var label: String {
            switch self {
            case .answer(let status, _): String(status)
            case .failure(let failure): failure.description
            }
        }
    }
#endif
