import ArgumentParser
import DocumentCommands
import HTTPTypes
import Logging
import SpecsmithMock

/// One line for each request.
struct RequestLog: Sendable {
    private let logger: Logger?
    private let secrets: SecretPlaces

    /// How lines look.
    enum Form: String, ExpressibleByArgument, CaseIterable, Sendable {
        case logfmt, json, none
    }

    init(_ form: Form, _ secrets: SecretPlaces) {
        self.secrets = secrets
        logger = form == .none ? nil : Logger(label: "specsmith-mock") { _ in LogLineHandler(form) }
    }

    func note(_ exchange: MockExchange) {
        guard let logger else { return }
        let status = exchange.response.status.code
        var metadata: Logger.Metadata = [
            "method": "\(exchange.request.method.rawValue)",
            "path": "\(secrets.shown(target: exchange.request.path ?? "/"))",
            "status": "\(status)",
            "bytes": "\(exchange.responseBody.count)",
            "duration": "\(Self.milliseconds(exchange.duration))ms",
        ]
        if let operation = exchange.operationID { metadata["operation"] = "\(operation)" }
        if let problem = exchange.problem { metadata["problem"] = "\(problem)" }
        if !exchange.faults.isEmpty { metadata["faults"] = "\(exchange.faults.joined(separator: ","))" }
        let level: Logger.Level = status >= 500 ? .error : exchange.problem == nil ? .info : .warning
        logger.log(level: level, "request", metadata: metadata)
    }

    /// With three digits behind the point.
    static func milliseconds(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        let fraction = String(microseconds % 1000)
        return "\(microseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }
}
