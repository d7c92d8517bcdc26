/// The events that a server sends for as long as the connection holds, and on the next one after that.
///
///     for try await event in try await client.builds.followBuild(id: "42") { print(event.type, event.text) }
///
/// A connection that breaks off is made again with `Last-Event-ID`, as `EventStreamSettings` say; what the
/// server then sends twice arrives twice. The stream ends with the event that is its end, with an answer of
/// 204 and, for an operation without such an event, with the end of the answer. It ends the exchange when it
/// is let go.
public struct EventStream<Value: JSONReadable & Sendable, ErrorBody: DocumentedErrorBody>: AsyncSequence,
    Sendable
{
    /// An event.
    public typealias Element = ServerSentEvent<Value>
    /// Why the stream broke off.
    public typealias Failure = APIError<ErrorBody>

    private let source: EventSource<ErrorBody>
    private let opened: OpenedEvents

    init(_ source: EventSource<ErrorBody>, _ opened: OpenedEvents.Answer) {
        self.source = source
        self.opened = OpenedEvents(opened)
    }

    /// Reads the stream that the call opened; a second iterator opens one of its own, from the beginning.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source, opened.take()) }

    /// One reading of the stream.
    ///
    /// After an error the connection is let go, and `next()` opens another one behind the last event.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private enum State {
            case unopened
            case reading(HTTPBody.AsyncIterator)
            case broken(APIError<ErrorBody>)
            case ended
        }

        private let source: EventSource<ErrorBody>
        private var state = State.unopened
        private var parser: EventParser
        /// Events that are read but not handed out yet, the next one last.
        private var ready: [ParsedEvent] = []
        /// What is thrown when these are handed out.
        private var pending: APIError<ErrorBody>?
        /// How often the stream was opened again since the last event.
        private var attempts = 0
        private var retry: Duration?
        /// The identifier of the last event handed out: `EventStreamSettings.lastEventID` to go on behind it.
        public private(set) var lastEventID: String

        init(_ source: EventSource<ErrorBody>, _ opened: OpenedEvents.Answer?) {
            self.source = source
            lastEventID = source.settings.lastEventID
            parser = source.parser(lastEventID: source.settings.lastEventID)
            if let opened { begin(opened) }
        }

        /// The next event, nil at the end.
        public mutating func next() async throws(APIError<ErrorBody>) -> ServerSentEvent<Value>? {
            while true {
                if Task.isCancelled, !hasEnded {
                    state = .unopened
                    throw source.error(.cancelled)
                }
                while let event = ready.popLast() {
                    attempts = 0
                    lastEventID = event.lastEventID
                    if source.isEnd(event) { end() }
                    if event.text != nil { return ServerSentEvent(event) }
                }
                if let failure = pending {
                    pending = nil
                    throw failure
                }
                switch state {
                case .unopened: begin(try await source.open(lastEventID: parser.lastEventID))
                case .reading(var body): try await read(&body)
                case .broken(let cause): try await reconnect(cause)
                case .ended: return nil
                }
            }
        }

        private var hasEnded: Bool { if case .ended = state { true } else { false } }

        private mutating func begin(_ answer: OpenedEvents.Answer) {
            switch answer {
            case .nothing: state = .ended
            case .stream(let body):
                parser = source.parser(lastEventID: parser.lastEventID)
                state = .reading(body.makeAsyncIterator())
            }
        }

        private mutating func end() {
            ready = []
            pending = nil
            state = .ended
        }

        private mutating func read(_ body: inout HTTPBody.AsyncIterator) async throws(APIError<ErrorBody>) {
            let chunk: ArraySlice<UInt8>?
            do {
                chunk = try await body.next()
            } catch {
                try breakOff(ResponseFailure(error))
                return
            }
            guard let chunk, !Task.isCancelled else {
                // A body may end as if it were whole when its reader is cancelled.
                if source.endEvent == nil, !Task.isCancelled {
                    end()
                } else {
                    try breakOff(source.prematureEnd)
                }
                return
            }
            do throws(EventParser.TooLong) {
                try parser.read(chunk, into: &ready)
            } catch {
                state = .unopened
                pending = source.error(source.tooLong)
            }
            ready.reverse()
            retry = parser.reconnectionTime ?? retry
        }

        /// Lets the connection go.
        private mutating func breakOff(_ failure: ResponseFailure) throws(APIError<ErrorBody>) {
            state = .unopened
            guard !Task.isCancelled else { throw source.error(.cancelled) }
            guard source.mayReconnect else { throw source.error(failure) }
            state = .broken(source.error(failure))
        }

        private mutating func reconnect(_ cause: APIError<ErrorBody>) async throws(APIError<ErrorBody>) {
            state = .unopened
            guard attempts < source.settings.maximumReconnects else {
                attempts = 0
                throw cause
            }
            attempts += 1
            try await source.wait(before: attempts, retry: retry, lastEventID: parser.lastEventID)
            do throws(APIError<ErrorBody>) {
                begin(try await source.open(lastEventID: parser.lastEventID))
            } catch {
                guard source.mayPass(error), !Task.isCancelled else { throw error }
                state = .broken(error)
            }
        }
    }
}
