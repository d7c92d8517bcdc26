public import HTTPTypes

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Why a call gave no value.
///
/// Neither the error nor its description holds credentials; `rawBody` of a response is what the server sent.
public struct APIError<Body: DocumentedErrorBody>: Error, Sendable, CustomStringConvertible {
    /// What went wrong.
    public let kind: Kind
    /// The operation's name in the document.
    public let operationID: String
    /// What was asked for.
    public let request: RequestSummary

    /// What went wrong; more cases may come.
    @nonexhaustive public enum Kind: Sendable {
        /// The server answered with an error.
        case response(ErrorResponse<Body>)
        /// The server answered with success, but its answer is not what the document says.
        case decoding(DecodingFailure)
        /// No answer came, or not all of it.
        case transport(TransportError)
        /// An argument cannot be sent; nothing went over the network.
        case invalidInput(InvalidInput)
        /// The operation needs a credential that is not there or could not be had.
        case credential(CredentialFailure)
        /// The whole call took longer than `ClientConfiguration.timeout`.
        case timeout
        /// The calling task was cancelled.
        case cancelled
    }

    /// Makes an error.
    public init(_ kind: Kind, operationID: String, request: RequestSummary) {
        self.kind = kind
        self.operationID = operationID
        self.request = request
    }

    /// One line for people: the operation, the request and what went wrong.
    public var description: String {
        let call = "\(operationID) (\(request))"
        switch kind {
        case .response(let response): return "\(call) \(response)"
        case .decoding(let failure): return "\(call) \(failure)"
        case .transport(let error): return "\(call) got no answer: \(error)"
        case .invalidInput(let input): return "\(operationID) was not sent: \(input)"
        case .credential(let failure): return "\(operationID) was not sent: \(failure)"
        case .timeout: return "\(call) took longer than its timeout"
        case .cancelled: return "\(call) was cancelled"
        }
    }
}

extension APIError: LocalizedError {
    /// The description.
    public var errorDescription: String? { description }
}

/// Method and URL of a request, without anything a credential added.
public struct RequestSummary: Sendable, Hashable, CustomStringConvertible {
    /// `GET`.
    public let method: String
    /// The whole URL; before the first request of a call could be made, what is known of it.
    public let url: String

    /// Makes a summary.
    public init(method: String, url: String) {
        self.method = method
        self.url = url
    }

    /// `GET https://api.example.com/jobs`.
    public var description: String { "\(method) \(url)" }
}

/// An argument that cannot be sent.
public struct InvalidInput: Error, Sendable, Hashable, CustomStringConvertible {
    /// The parameter's name in the document; `body` or `server` for these.
    public let parameter: String
    /// For people: `it is empty, which would change the path of the request`.
    public let reason: String
    /// The demands of the document that arguments do not meet; empty where an argument has no form at all.
    public let violations: [ConstraintViolation]

    /// Makes an error.
    public init(parameter: String, reason: String) {
        self.parameter = parameter
        self.reason = reason
        violations = []
    }

    /// Makes an error of violations; nil if there are none.
    public init?(violations: [ConstraintViolation]) {
        guard let first = violations.first else { return nil }
        parameter = first.parameter
        reason = violations.map { $0.parameter == first.parameter ? $0.reason : $0.description }
            .joined(separator: "; ")
        self.violations = violations
    }

    /// `'jobId': it is empty, …`.
    public var description: String { "'\(parameter)': \(reason)" }
}

/// A successful answer that is not what the document says.
public struct DecodingFailure: Error, Sendable, CustomStringConvertible {
    /// What is wrong with the answer.
    @nonexhaustive public enum Reason: Sendable {
        /// There is no body where one was to be.
        case emptyBody
        /// The body does not fit its schema; the error names the place.
        case json(JSONError)
        /// The body is of another media type; nil where the answer names none that can be read.
        case contentType(expected: [String], received: String?)
        /// The body is longer than `ClientConfiguration.maximumResponseBytes`.
        case tooLong(limit: Int)
        /// The body is not text in the character set that it claims.
        case text(charset: String)
        /// A record of a stream does not fit its schema; the number is that of the records before it.
        case record(index: Int, JSONError)
        /// A header field that is the answer is not there.
        case missingHeader(String)
    }

    /// What is wrong with the answer.
    public let reason: Reason
    /// The status of the answer.
    public let status: HTTPResponse.Status
    /// The header fields of the answer.
    public let headers: HTTPFields
    /// The identifier that the server gave the request, for its support.
    public let requestID: String?
    /// The body as far as it was read.
    public let rawBody: [UInt8]

    /// `answered 200 OK with an empty body`.
    public var description: String {
        var text = "answered \(status.code) "
        switch reason {
        case .emptyBody: text += "with an empty body"
        case .json(let error): text += "with a body that does not fit: \(error)"
        case .contentType(let expected, let received):
            let types = expected.joined(separator: " or ")
            text += "with '\(received ?? "no media type")' where \(types) was expected"
        case .tooLong(let limit): text += "with more than \(limit) bytes"
        case .text(let charset): text += "with text that is not \(charset)"
        case .record(let index, let error):
            text += "with a value at index \(index) that does not fit: \(error)"
        case .missingHeader(let name): text += "without the header field '\(name)'"
        }
        return requestID.map { "\(text) (request id \($0))" } ?? text
    }
}
