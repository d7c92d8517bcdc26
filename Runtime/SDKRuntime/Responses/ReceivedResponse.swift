public import HTTPTypes

/// A successful answer whose body is still to be read, once.
public struct ReceivedResponse: Sendable {
    /// The status.
    public let status: HTTPResponse.Status
    /// The header fields; lookup is by name in any case.
    public let headers: HTTPFields
    /// What the body is, where the answer says so.
    public let contentType: MediaType?
    /// The body as a stream.
    public let body: HTTPBody
    let limits: Limits
    /// True where HTTP forbids a body.
    let isBodiless: Bool

    struct Limits: Sendable {
        let maximumBytes: Int
        let isLenient: Bool
        let requestIDHeaders: [HTTPField.Name]
    }

    init(head: HTTPResponse, body: HTTPBody, isHEAD: Bool, limits: Limits) {
        self.status = head.status
        self.headers = head.headerFields
        self.contentType = head.headerFields[.contentType].flatMap(MediaType.init)
        self.body = body
        self.limits = limits
        self.isBodiless = isHEAD || head.status.hasNoBody
    }

    var requestID: String? { headers.first(of: limits.requestIDHeaders) }

    /// The row that describes the answer, by its place.
    ///
    /// The status counts first (the code itself, its range, default), then the media type. An answer without a media type is of the first described for its status.
    /// Where that is JSON alone, any
    /// label of JSON will do, and, unless configured otherwise, that of some text or of bytes.
    public func match(_ rows: [DocumentedResponse]) -> Int? {
        for specificity in [2, 1, 0] {
            let candidates = rows.enumerated().filter {
                $0.element.status.specificity(for: status) == specificity
            }
            guard let first = candidates.first else { continue }
            if isBodiless { return (candidates.first { $0.element.contentType == nil } ?? first).offset }
            guard let contentType else { return first.offset }
            let fitting = candidates.compactMap { row -> (offset: Int, fit: Int)? in
                guard let pattern = row.element.contentType else { return (row.offset, -1) }
                return contentType.specificity(of: pattern).map { (row.offset, $0) }
            }
            if let best = fitting.max(by: { $0.fit < $1.fit || $0.fit == $1.fit && $0.offset > $1.offset }) {
                return best.offset
            }
            let isOverlooked = contentType.isJSON || limits.isLenient && contentType.isUsualMislabel
            return candidates.count == 1 && first.element.isJSON && isOverlooked ? first.offset : nil
        }
        return nil
    }

    /// Reads the body as JSON.
    public func json<Value: JSONReadable>(_ type: Value.Type = Value.self) async throws(ResponseFailure)
        -> Value
    {
        let bytes = try await collected()
        guard !bytes.isEmpty else { throw failure(.emptyBody, bytes) }
        let isLabelled = contentType?.isJSON ?? (headers[.contentType] == nil)
        let mislabelled = DecodingFailure.Reason.contentType(
            expected: ["application/json"],
            received: headers[.contentType]
        )
        guard isLabelled || limits.isLenient else { throw failure(mislabelled, bytes) }
        do {
            return try JSON.decode(Value.self, from: bytes)
        } catch {
            throw failure(isLabelled ? .json(error) : mislabelled, bytes)
        }
    }

    /// Reads the body as JSON; nil where it is empty or the status forbids one.
    public func optionalJSON<Value: JSONReadable>(
        _ type: Value.Type = Value.self
    ) async throws(ResponseFailure) -> Value? {
        if isBodiless { return nil }
        let bytes = try await collected()
        if bytes.isEmpty { return nil }
        return try await replacingBody(HTTPBody(bytes)).json(type)
    }

    /// Reads the body as text, in UTF-8 unless the answer says ISO 8859-1.
    public func text() async throws(ResponseFailure) -> String {
        let bytes = try await collected()
        let charset = contentType?.charset ?? "utf-8"
        switch charset {
        case "iso-8859-1", "latin1":
            var text = ""
            text.unicodeScalars.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
            return text
        case "utf-8", "utf8", "us-ascii":
            if let text = String(validating: bytes, as: UTF8.self) { return text }
        default: break
        }
        throw failure(.text(charset: charset), bytes)
    }

    /// The body as a stream.
    public func bytes() -> HTTPBody { isBodiless ? HTTPBody([]) : body }

    /// Reads an answer that the document does not describe.
    public func undocumented() async throws(ResponseFailure) -> UndocumentedResponse {
        UndocumentedResponse(
            status: status,
            headers: headers,
            requestID: requestID,
            body: try await collected()
        )
    }

    /// Reads what is left, so that the connection can serve again.
    func discard() async throws(ResponseFailure) {
        guard !isBodiless else { return }
        do {
            _ = try await body.collect(upTo: limits.maximumBytes)
        } catch is HTTPBody.TooLong {
            // Nobody wants the body: letting go of it closes the connection.
        } catch {
            throw ResponseFailure(error)
        }
    }

    private func collected() async throws(ResponseFailure) -> [UInt8] {
        guard !isBodiless else { return [] }
        do {
            return try await body.collect(upTo: limits.maximumBytes)
        } catch is HTTPBody.TooLong {
            throw failure(.tooLong(limit: limits.maximumBytes), [])
        } catch {
            throw ResponseFailure(error)
        }
    }

    private func replacingBody(_ body: HTTPBody) -> ReceivedResponse {
        ReceivedResponse(
            head: HTTPResponse(status: status, headerFields: headers),
            body: body,
            isHEAD: false,
            limits: limits
        )
    }

    func failure(_ reason: DecodingFailure.Reason, _ bytes: [UInt8]) -> ResponseFailure {
        .decoding(
            DecodingFailure(
                reason: reason,
                status: status,
                headers: headers,
                requestID: requestID,
                rawBody: bytes
            )
        )
    }
}

extension HTTPFields {
    /// The value of the first of these fields that is there.
    func first(of names: [HTTPField.Name]) -> String? {
        names.lazy.compactMap { self[$0] }.first
    }
}

/// One row of an operation's table of answers.
public struct DocumentedResponse: Sendable, Hashable {
    /// The key in the document.
    public let status: StatusPattern
    /// The media type or range (`text/*`); nil where the answer has no body.
    public let contentType: String?

    /// Makes a row.
    public init(_ status: StatusPattern, _ contentType: String?) {
        self.status = status
        self.contentType = contentType
    }

    var isJSON: Bool { contentType.flatMap(MediaType.init)?.isJSON ?? false }
}

/// An answer that the document does not describe.
public struct UndocumentedResponse: Sendable, Hashable {
    /// The status.
    public let status: HTTPResponse.Status
    /// The header fields; lookup is by name in any case.
    public let headers: HTTPFields
    /// The identifier that the server gave the request.
    public let requestID: String?
    /// The whole body.
    public let body: [UInt8]
}

/// The answers of one operation, an enum with a case for each.
public protocol ResponseUnion: Sendable {
    /// Reads the answer.
    init(_ response: ReceivedResponse) async throws(ResponseFailure)
}

/// A value and the answer it came with.
public struct Response<Value> {
    /// What the call returns.
    public let value: Value
    /// The status.
    public let status: HTTPResponse.Status
    /// The header fields; lookup is by name in any case.
    public let headers: HTTPFields
    /// The identifier that the server gave the request.
    public let requestID: String?
}

extension Response: Sendable where Value: Sendable {}
