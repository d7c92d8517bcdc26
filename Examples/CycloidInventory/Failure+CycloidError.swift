import Console
import Cycloid
import SDKRuntime

extension Failure {
    /// Says what went wrong in a call, in words for people who know no HTTP where that is possible.
    init(_ error: CycloidError) {
        switch error.kind {
        case .response(let response):
            self = Self.response(response)
        case .transport(let error):
            self.init("no answer: \(error)", .unavailable)
        case .timeout:
            self.init("no answer in time", .unavailable)
        case .decoding(let failure):
            self.init("\(error.operationID) \(failure)", .unexpectedAnswer)
        case .invalidInput(let input):
            self.init("\(input)", .usage)
        case .credential(let failure):
            self.init("\(failure)", .noCredential)
        case .cancelled:
            self.init("interrupted", .interrupted)
        @unknown default:
            self.init("\(error)", .unavailable)
        }
    }

    private static func response(_ response: ErrorResponse<CycloidErrorBody>) -> Failure {
        var message = "answered \(response.status.code)"
        if case .errorPayload(let payload)? = response.body, !payload.errors.isEmpty {
            message += ": " + payload.errors.map(\.message).joined(separator: "; ")
        }
        if let requestID = response.requestID { message += " (request id \(requestID))" }
        return switch response.status {
        case .unauthorized:
            Failure(
                message,
                hint: "is the key in CY_API_KEY one of this installation, and valid?",
                .noPermission
            )
        case .forbidden: Failure(message, .noPermission)
        default: Failure(message, .unavailable)
        }
    }
}

extension CycloidError {
    /// Whether all other calls would end so too, or are not wanted any more.
    var concernsAllCalls: Bool {
        switch kind {
        case .cancelled, .credential: true
        case .response(let response): response.status == .unauthorized
        default: false
        }
    }
}
