public import HTTPTypes

/// The bodies of errors that a document describes: a generated enum with a case for each.
public protocol DocumentedErrorBody: Sendable {
    /// Reads a body from a whole JSON document.
    ///
    /// The member is the number of the case in the document's tables; any other number, such as -1, is a body
    /// that is not described.
    init(member: Int, from bytes: [UInt8]) throws(JSONError)
}

/// One row of an operation's table of errors.
public struct DocumentedError: Sendable, Hashable {
    /// The key in the document.
    public let status: StatusPattern
    /// The case of the error type that has the body; nil where the document gives no schema.
    public let member: Int?

    /// Makes a row.
    public init(_ status: StatusPattern, member: Int?) {
        self.status = status
        self.member = member
    }
}

/// An answer that is an error.
public struct ErrorResponse<Body: DocumentedErrorBody>: Sendable, CustomStringConvertible {
    /// The status: `response.status == .notFound`, `response.status.code`.
    public let status: HTTPResponse.Status
    /// The header fields; lookup is by name in any case.
    public let headers: HTTPFields
    /// The identifier that the server gave the request, for its support: the first of
    /// `ClientConfiguration.requestIDHeaders` that is there.
    public let requestID: String?
    /// How long the server asks to wait before another request (`Retry-After`), from the moment it answered.
    public let retryAfter: Duration?
    /// The body in its documented type; nil where there is none, or it is not JSON.
    public let body: Body?
    /// The body as it was sent, up to `ClientConfiguration.maximumErrorBytes`.
    public let rawBody: [UInt8]
    let excerpt: String

    /// `answered 404 Not Found (request id …): {"message":…}`, of the body the first 200 characters.
    public var description: String {
        var text = "answered \(status.code)"
        if !status.reasonPhrase.isEmpty { text += " \(status.reasonPhrase)" }
        if let requestID { text += " (request id \(requestID))" }
        return excerpt.isEmpty ? text : "\(text): \(excerpt)"
    }
}

/// An error answer before its body has a type.
public struct ErrorAnswer: Sendable {
    /// The status of the answer.
    public let status: HTTPResponse.Status
    /// The header fields of the answer.
    public let headers: HTTPFields
    /// The identifier that the server gave the request.
    public let requestID: String?
    /// How long the server asks to wait before another request.
    public let retryAfter: Duration?
    /// The body as far as it was read.
    public let rawBody: [UInt8]
    let isComplete: Bool
    /// A piece of the body on one line, credentials taken out.
    let excerpt: String

    func typed<Body: DocumentedErrorBody>(_ table: [DocumentedError]) -> ErrorResponse<Body> {
        ErrorResponse(
            status: status,
            headers: headers,
            requestID: requestID,
            retryAfter: retryAfter,
            body: isComplete ? body(table) : nil,
            rawBody: rawBody,
            excerpt: excerpt
        )
    }

    /// The documented type where the body fits it, else the type for any JSON; servers label error bodies
    /// wrongly so often that the media type does not count.
    private func body<Body: DocumentedErrorBody>(_ table: [DocumentedError]) -> Body? {
        guard !rawBody.isEmpty, !status.hasNoBody else { return nil }
        let undescribed = -1
        let member = Self.row(for: status, in: table)?.member ?? undescribed
        if let body: Body = try? Body(member: member, from: rawBody) { return body }
        return member == undescribed ? nil : try? Body(member: undescribed, from: rawBody)
    }

    /// The row for a status: the code itself before its range before default.
    static func row(for status: HTTPResponse.Status, in table: [DocumentedError]) -> DocumentedError? {
        var best: (row: DocumentedError, specificity: Int)?
        for row in table {
            guard let specificity = row.status.specificity(for: status) else { continue }
            if let best, best.specificity >= specificity { continue }
            best = (row, specificity)
        }
        return best?.row
    }
}

/// Why a call failed, before the body of an error has its type: what interceptors and the readers of responses
/// throw.
@nonexhaustive public enum ResponseFailure: Error, Sendable {
    case response(ErrorAnswer)
    case decoding(DecodingFailure)
    case transport(TransportError)
    case invalidInput(InvalidInput)
    case credential(CredentialFailure)
    case timeout
    case cancelled

    /// The failure that any error means.
    init(_ error: any Error) {
        switch error {
        case let failure as ResponseFailure: self = failure
        case let error as TransportError: self = error.reason == .cancelled ? .cancelled : .transport(error)
        case let error as InvalidInput: self = .invalidInput(error)
        case let error as CredentialFailure: self = .credential(error)
        case let error as DecodingFailure: self = .decoding(error)
        case is CancellationError: self = .cancelled
        default: self = .transport(TransportError(.other, "\(error)"))
        }
    }

    func typed<Body: DocumentedErrorBody>(_ table: [DocumentedError]) -> APIError<Body>.Kind {
        switch self {
        case .response(let answer): .response(answer.typed(table))
        case .decoding(let failure): .decoding(failure)
        case .transport(let error): .transport(error)
        case .invalidInput(let input): .invalidInput(input)
        case .credential(let failure): .credential(failure)
        case .timeout: .timeout
        case .cancelled: .cancelled
        }
    }
}
