#if Observability
    import Logging
    import SDKRuntime

    /// What a log says about an event, behind the name of the operation.
    struct LogLine {
        let text: String
        let fields: Logger.Metadata

        private init(_ text: String, _ fields: Logger.Metadata = [:]) {
            self.text = text
            self.fields = fields
        }

        /// Known before the line is put together, so that one that nobody reads costs little.
        static func level(of kind: ClientEvent.Kind) -> Logger.Level {
            switch kind {
            case .retryScheduled, .streamReconnecting: .notice
            case .retryRefused, .tokenFailed: .warning
            case .requestBody, .responseBody: .trace
            default: .debug
            }
        }

        init(_ kind: ClientEvent.Kind) {
            switch kind {
            case .callStarted: self.init("started")
            case .callEnded(let outcome, let duration, let attempts):
                self.init(
                    "ended: \(outcome.text)",
                    outcome.fields(duration, ["attempts": "\(attempts)"])
                )
            case .attemptStarted(let number): self.init("attempt \(number)", ["attempt": "\(number)"])
            case .attemptEnded(let number, let outcome, let duration):
                self.init(
                    "attempt \(number): \(outcome.text)",
                    outcome.fields(duration, ["attempt": "\(number)"])
                )
            case .retryScheduled(let attempt, let reason, let delay):
                self.init(
                    "is sent again in \(delay.milliseconds) ms: \(reason)",
                    ["attempt": "\(attempt)", "delay_ms": "\(delay.milliseconds)", "reason": "\(reason)"]
                )
            case .retryRefused(let attempts, let reason, let why):
                self.init(
                    "is not sent again after \(reason): \(why.text)",
                    ["attempts": "\(attempts)", "reason": "\(reason)", "refusal": "\(why.name)"]
                )
            default: self.init(other: kind)
            }
        }

        private init(other kind: ClientEvent.Kind) {
            switch kind {
            case .redirectFollowed(let status, let url):
                self.init("redirected (\(status))", ["status": "\(status)", "location": "\(url)"])
            case .credentialRefused:
                self.init("goes on with a new token: the server refused the old one")
            case .tokenRequested(let scheme): self.init("asks for a token", ["scheme": "\(scheme)"])
            case .tokenReceived(let scheme, let lifetime):
                let life = lifetime.map { " for \($0.milliseconds / 1000) s" } ?? ""
                self.init("got a token\(life)", ["scheme": "\(scheme)"])
            case .tokenFailed(let scheme, let outcome):
                self.init(
                    "got no token: \(outcome.text)",
                    outcome.fields(nil, ["scheme": "\(scheme)"])
                )
            case .streamReconnecting(let attempt, let delay):
                self.init(
                    "opens its stream again in \(delay.milliseconds) ms",
                    ["attempt": "\(attempt)", "delay_ms": "\(delay.milliseconds)"]
                )
            case .requestBody(let body): self.init("sends \(body.summary)", body.fields)
            case .responseBody(let body): self.init("received \(body.summary)", body.fields)
            default: self.init("\(kind)")
            }
        }
    }

    extension ClientEvent.Outcome {
        fileprivate var text: String {
            switch self {
            case .answer(let status, _): "\(status)"
            case .failure(let failure): "\(failure)"
            }
        }

        fileprivate func fields(_ duration: Duration?, _ others: Logger.Metadata) -> Logger.Metadata {
            var fields = others
            fields["duration_ms"] = duration.map { "\($0.milliseconds)" }
            switch self {
            case .answer(let status, let requestID):
                fields["status"] = "\(status)"
                fields["request_id"] = requestID.map { "\($0)" }
            case .failure(let failure): fields["failure"] = "\(failure)"
            }
            return fields
        }
    }

    extension RetryRefusal {
        fileprivate var text: String {
            switch self {
            case .notIdempotent: "it is not safe to repeat"
            case .bodyReadOnce: "its body can be read only once"
            case .attemptsUsedUp: "its attempts are used up"
            case .retryAfterBeyondCap(let wait):
                "the server asks for a wait of \(wait.milliseconds / 1000) s, which is too long"
            case .timeoutTooNear: "the wait would outlast its timeout"
            case .budgetExhausted: "the client's budget for retries is used up"
            }
        }
    }

    extension ObservedBody {
        fileprivate var summary: String {
            let size = length.map { "\($0) bytes" } ?? "a stream"
            return contentType.map { "\(size) of \($0)" } ?? size
        }

        fileprivate var fields: Logger.Metadata { text.map { ["body": "\($0)"] } ?? [:] }
    }
#endif
