import Console
import InfrastructureAsCode
import SDKRuntime

extension Failure {
    /// Says what went wrong in a call; the hint is for errors that have none of their own.
    init(_ error: InfrastructureAsCodeError, hint: String? = nil) {
        switch error.kind {
        case .response(let response):
            var message = "answered \(response.status.code)"
            if case .errorBody(let body)? = response.body, let text = body.message { message += ": \(text)" }
            if let requestID = response.requestID { message += " (request id \(requestID))" }
            switch response.status {
            case .unauthorized:
                self.init(message, hint: "is the token still valid, and of this region?", .noPermission)
            case .forbidden: self.init(message, hint: hint, .noPermission)
            case .badRequest: self.init(message, hint: hint, .usage)
            default: self.init(message, hint: hint, .unavailable)
            }
        case .transport(let error): self.init("no answer: \(error)", hint: hint, .unavailable)
        case .timeout: self.init("no answer in time", hint: hint, .unavailable)
        case .decoding(let failure):
            self.init("\(error.operationID) \(failure)", hint: hint, .unexpectedAnswer)
        case .invalidInput(let input): self.init("\(input)", hint: hint, .usage)
        case .credential(.tokenRefused(let refusal)):
            self.init("no token: \(refusal)", hint: "is the OAuth client one of this region?", .noPermission)
        case .credential(let failure): self.init("no token: \(failure)", hint: hint, .unavailable)
        case .cancelled: self.init("interrupted", hint: hint, .interrupted)
        @unknown default: self.init("\(error)", hint: hint, .unavailable)
        }
    }
}

extension InfrastructureAsCodeError {
    /// Whether the same call may succeed a little later.
    var mayPass: Bool {
        switch kind {
        case .timeout, .credential(.tokenUnavailable), .credential(.tokenTimeout): true
        case .transport(let error): [.cannotConnect, .connectionLost, .idleTimeout].contains(error.reason)
        case .response(let response):
            response.status == .tooManyRequests || response.status.kind == .serverError
        default: false
        }
    }

    /// Whether the server may have acted on the request although no usable answer came.
    var mayHaveBeenDone: Bool {
        switch kind {
        case .transport(let error): error.mayHaveReachedServer
        case .timeout, .decoding, .cancelled: true
        case .response(let response): response.status.kind == .serverError
        default: false
        }
    }

    /// How long the server asks to wait.
    var retryAfter: Duration? {
        guard case .response(let response) = kind else { return nil }
        return response.retryAfter
    }
}
