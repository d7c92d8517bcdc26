/// Reads one stream of records from its body.
struct RecordReader<Value: JSONReadable & Sendable, ErrorBody: DocumentedErrorBody> {
    private let source: RecordSource<ErrorBody>
    private var body: HTTPBody.AsyncIterator?
    private var parser: RecordParser
    /// Records that are read but not handed out yet, the next one last.
    private var ready: [RecordParser.Record] = []
    /// What is thrown when these are handed out.
    private var pending: ResponseFailure?
    private var index = 0

    init(_ source: RecordSource<ErrorBody>) {
        self.source = source
        body = source.response.bytes().makeAsyncIterator()
        parser = RecordParser(source.framing, maximumBytes: source.response.limits.maximumBytes)
    }

    mutating func next() async throws(APIError<ErrorBody>) -> JSONStreamRecord<Value>? {
        while true {
            if Task.isCancelled, body != nil {
                body = nil
                throw source.error(.cancelled)
            }
            if let record = ready.popLast() {
                defer { index += 1 }
                return JSONStreamRecord(record, index: index)
            }
            if let failure = pending {
                pending = nil
                throw source.error(failure)
            }
            guard var reading = body else { return nil }
            await read(&reading)
        }
    }

    func error(_ record: JSONStreamRecord<Value>, _ failure: JSONError) -> APIError<ErrorBody> {
        source.error(source.response.failure(.record(index: record.index, failure), record.bytes))
    }

    private mutating func read(_ reading: inout HTTPBody.AsyncIterator) async {
        do {
            if let chunk = try await reading.next() {
                try parser.read(chunk, into: &ready)
            } else {
                body = nil
                // A body may end as if it were whole when its reader is cancelled.
                if Task.isCancelled { pending = .cancelled } else { parser.finish(into: &ready) }
            }
        } catch is RecordParser.TooLong {
            body = nil
            pending = source.response.failure(.tooLong(limit: source.response.limits.maximumBytes), [])
        } catch {
            body = nil
            pending = Task.isCancelled ? .cancelled : ResponseFailure(error)
        }
        ready.reverse()
    }
}

/// The answer that a stream of records is read from, and the call it belongs to.
struct RecordSource<ErrorBody: DocumentedErrorBody>: Sendable {
    let core: ClientCore<ErrorBody>
    let request: OperationRequest
    let response: ReceivedResponse
    let framing: RecordParser.Framing

    func error(_ failure: ResponseFailure) -> APIError<ErrorBody> {
        APIError(
            failure.typed(request.documentedErrors),
            operationID: request.operationID,
            request: core.pipeline.summary(of: request)
        )
    }
}
