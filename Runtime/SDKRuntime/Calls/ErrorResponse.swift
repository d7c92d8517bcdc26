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
    /// The media type or range that decides between rows of one status; nil where there is only one, of JSON.
    public let contentType: String?
    /// The case of the error type that has the body; nil where the document gives no schema.
    public let member: Int?

    /// Makes a row.
    public init(_ status: StatusPattern, _ contentType: String? = nil, member: Int?) {
        self.status = status
        self.contentType = contentType
        self.member = member
    }

    /// How well the row fits a body of a media type: 2 for the type itself, 1 and 0 for ranges, -1 for one of
    /// JSON whatever its label, nil for text where there is JSON.
    func fit(_ contentType: MediaType?) -> Int? {
        guard let pattern = self.contentType, let contentType else { return -1 }
        if let specificity = contentType.specificity(of: pattern) { return specificity }
        let isJSON = MediaType(pattern)?.isJSON ?? false
        return contentType.isJSON && !isJSON ? nil : -1
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

    /// The documented type where the body fits it, else the type for any JSON.
    ///
    /// Servers label error bodies wrongly so often that the media type only says which type to try first.
    private func body<Body: DocumentedErrorBody>(_ table: [DocumentedError]) -> Body? {
        guard !rawBody.isEmpty, !status.hasNoBody else { return nil }
        let undescribed = -1
        var members = Self.rows(for: status, headers[.contentType].flatMap(MediaType.init), in: table)
            .compactMap(\.member)
        members.append(undescribed)
        for member in members {
            if let body: Body = try? Body(member: member, from: rawBody) { return body }
        }
        return nil
    }

    /// The rows for a status, those that fit the media type better first: the code itself before its range
    /// before default.
    static func rows(
        for status: HTTPResponse.Status,
        _ contentType: MediaType?,
        in table: [DocumentedError]
    ) -> [DocumentedError] {
        guard let closest = table.compactMap({ $0.status.specificity(for: status) }).max() else { return [] }
        var fitting: [(row: DocumentedError, fit: Int)] = []
        for row in table where row.status.specificity(for: status) == closest {
            guard let fit = row.fit(contentType) else { continue }
            let place = fitting.firstIndex { $0.fit < fit } ?? fitting.endIndex
            fitting.insert((row, fit), at: place)
        }
        return fitting.map(\.row)
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
