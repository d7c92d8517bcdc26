/// The JSON values that a server sends one after the other: as lines (`application/jsonl`,
/// `application/x-ndjson`) or as a sequence of texts (`application/json-seq`, RFC 7464).
///
///     for try await entry in try await client.logs.followLog(id: "42") { print(entry.message) }
///
/// Nothing is read before it is asked for, and only one record is in memory: it may have as many bytes as
/// `ClientConfiguration.maximumResponseBytes`. The answer can be read once; the exchange ends when the stream
/// is let go.
///
/// A record that does not fit throws a `.decoding` that tells its number; `next()` then goes on behind it, and
/// `records` hands it out instead of throwing.
public struct JSONStream<Value: JSONReadable & Sendable, ErrorBody: DocumentedErrorBody>: AsyncSequence,
    Sendable
{
    /// What the stream brings.
    public typealias Element = Value
    /// Why the stream broke off.
    public typealias Failure = APIError<ErrorBody>

    private let source: RecordSource<ErrorBody>

    init(_ source: RecordSource<ErrorBody>) { self.source = source }

    /// The same with what does not fit, for those who want to leave that out and go on.
    public var records: Records { Records(source: source) }

    /// Begins to read the answer.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(reader: RecordReader(source)) }

    /// One reading of the stream.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var reader: RecordReader<Value, ErrorBody>

        /// The next value, nil at the end.
        public mutating func next() async throws(APIError<ErrorBody>) -> Value? {
            guard let record = try await reader.next() else { return nil }
            if let failure = record.decodingFailure { throw reader.error(record, failure) }
            return record.value
        }
    }

    /// The records of a stream, those that do not fit as well.
    public struct Records: AsyncSequence, Sendable {
        /// A record with its value or the reason why there is none.
        public typealias Element = JSONStreamRecord<Value>
        /// Why the stream broke off.
        public typealias Failure = APIError<ErrorBody>

        fileprivate let source: RecordSource<ErrorBody>

        /// Begins to read the answer.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(reader: RecordReader(source)) }

        /// One reading of the stream.
        public struct AsyncIterator: AsyncIteratorProtocol {
            fileprivate var reader: RecordReader<Value, ErrorBody>

            /// The next record, nil at the end.
            public mutating func next() async throws(APIError<ErrorBody>) -> JSONStreamRecord<Value>? {
                try await reader.next()
            }
        }
    }
}

extension ClientCore {
    /// Makes a call whose answer is a stream of JSON values; returns when the head of the answer is there.
    ///
    /// How values are told apart is up to the answer's media type, not the document's. An answer of 204 is a
    /// stream of nothing. `configuration.timeout` is for the head of the answer, not for the stream's length.
    public func jsonStream<Value: JSONReadable & Sendable>(
        _ request: OperationRequest,
        _ type: Value.Type = Value.self
    ) async throws(APIError<ErrorBody>) -> JSONStream<Value, ErrorBody> {
        let (response, framing) = try await perform(request) { response throws(ResponseFailure) in
            (response, try response.framing())
        }
        return JSONStream(RecordSource(core: self, request: request, response: response, framing: framing))
    }
}

extension ReceivedResponse {
    /// What is labelled as a single JSON, or as any text or bytes, is taken for lines.
    fileprivate func framing() throws(ResponseFailure) -> RecordParser.Framing {
        if isBodiless { return .lines }
        guard let contentType else {
            if headers[.contentType] == nil { return .lines }
            throw notAStream
        }
        if contentType.isJSONSequence { return .separated }
        if contentType.isJSONLines || contentType.isJSON { return .lines }
        guard limits.isLenient, contentType.isUsualMislabel, contentType.essence != "text/event-stream" else {
            throw notAStream
        }
        return .lines
    }

    private var notAStream: ResponseFailure {
        let expected = ["application/jsonl", "application/x-ndjson", "application/json-seq"]
        return failure(.contentType(expected: expected, received: headers[.contentType]), [])
    }
}
