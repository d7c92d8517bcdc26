// Without the package trait `AsyncHTTPClient` this module is empty, and SwiftNIO is not built.
#if AsyncHTTPClient
    public import AsyncHTTPClient
    public import HTTPTypes
    import NIOCore
    import NIOHTTP1
    public import SDKRuntime

    /// A transport on AsyncHTTPClient, for servers: bodies are streamed in both directions, and a slow reader or
    /// writer holds the other side back.
    public final class AsyncHTTPClientTransport: HTTPTransport {
        private let client: HTTPClient
        private let isOwned: Bool

        /// Makes a transport with connections of its own; they close when it is let go.
        ///
        /// - Parameters:
        ///   - connectTimeout: For a connection, TLS included.
        ///   - idleTimeout: How long nothing may arrive; nil waits for ever.
        public init(connectTimeout: Duration = .seconds(10), idleTimeout: Duration? = .seconds(60)) {
            var configuration = HTTPClient.Configuration(
                redirectConfiguration: .disallow,
                timeout: HTTPClient.Configuration.Timeout(
                    connect: TimeAmount(connectTimeout),
                    read: idleTimeout.map { TimeAmount($0) }
                )
            )
            // A refused connection is reported at once: whether to try again is the caller's to say.
            configuration.connectionPool.retryConnectionEstablishment = false
            // Its spans would name whole URLs, keys in the query included; the SDK makes spans of its own.
            configuration.tracing.tracer = nil
            client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
            isOwned = true
        }

        /// Makes a transport on a client that others use too, and who made it shuts down.
        ///
        /// - Parameter client: Its redirects should be `.disallow`: those it follows itself take credentials
        ///   along by its own rules.
        public init(client: HTTPClient) {
            self.client = client
            isOwned = false
        }

        deinit {
            if isOwned { client.shutdown { _ in } }
        }

        /// Sends a request and returns as soon as the head of the response is there.
        public func send(
            _ request: HTTPRequest,
            body: HTTPBody?
        ) async throws(TransportError) -> (response: HTTPResponse, body: HTTPBody) {
            let response: HTTPClientResponse
            do {
                response = try await client.execute(
                    Self.clientRequest(request, body),
                    deadline: .distantFuture
                )
            } catch {
                throw TransportError(clientError: error)
            }
            let head = Self.head(response)
            let length = head.headerFields[.contentLength].flatMap { Int64($0) }
            let hasBody = request.method != .head && head.status.code != 204 && head.status.code != 304
            let chunks = ResponseChunks(body: response.body, owner: self)
            return (head, HTTPBody(stream: chunks, length: hasBody ? length : 0))
        }

        private static func clientRequest(_ request: HTTPRequest, _ body: HTTPBody?) -> HTTPClientRequest {
            let url = "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")"
            var result = HTTPClientRequest(url: url)
            result.method = NIOHTTP1.HTTPMethod(rawValue: request.method.rawValue)
            for field in request.headerFields where field.name != .cookie {
                result.headers.add(name: field.name.rawName, value: field.value)
            }
            if let cookies = request.headerFields[.cookie] {
                result.headers.add(name: "Cookie", value: cookies)
            }
            guard let body else { return result }
            if let bytes = body.bytesAtHand {
                result.body = .bytes(ByteBuffer(bytes: bytes))
            } else {
                let length: HTTPClientRequest.Body.Length = body.length.map { .known($0) } ?? .unknown
                result.body = .stream(RequestChunks(body: body), length: length)
            }
            return result
        }

        private static func head(_ response: HTTPClientResponse) -> HTTPResponse {
            var fields = HTTPFields()
            for (name, value) in response.headers {
                guard let fieldName = HTTPField.Name(name) else { continue }
                fields.append(HTTPField(name: fieldName, value: value))
            }
            let code = Int(response.status.code)
            let status = (100...999).contains(code) ? code : 500
            return HTTPResponse(
                status: HTTPResponse.Status(code: status, reasonPhrase: response.status.reasonPhrase),
                headerFields: fields
            )
        }
    }

    /// The chunks of a request as AsyncHTTPClient takes them.
    private struct RequestChunks: AsyncSequence, Sendable {
        let body: HTTPBody

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(chunks: body.makeAsyncIterator()) }

        struct AsyncIterator: AsyncIteratorProtocol {
            var chunks: HTTPBody.AsyncIterator

            mutating func next() async throws -> ByteBuffer? {
                do {
                    return try await chunks.next().map { ByteBuffer(bytes: $0) }
                } catch {
                    throw RequestBodyFailure(detail: "\(error)")
                }
            }
        }
    }

    /// The body of a request could not be read; told apart from failures of the connection.
    struct RequestBodyFailure: Error {
        let detail: String
    }

    /// The chunks of a response; keeps the transport, and with it the connection, alive while they are read.
    private struct ResponseChunks: AsyncSequence, Sendable {
        let body: HTTPClientResponse.Body
        let owner: AsyncHTTPClientTransport

        func makeAsyncIterator() -> AsyncIterator {
            AsyncIterator(buffers: body.makeAsyncIterator(), owner: owner)
        }

        struct AsyncIterator: AsyncIteratorProtocol {
            var buffers: HTTPClientResponse.Body.AsyncIterator
            let owner: AsyncHTTPClientTransport

            mutating func next() async throws -> [UInt8]? {
                do {
                    if let buffer = try await buffers.next() { return Array(buffer.readableBytesView) }
                } catch {
                    throw TransportError(clientError: error)
                }
                // A cancelled reading ends like a whole one.
                if Task.isCancelled { throw TransportError(.cancelled, "the call was cancelled IC") }
                return nil
            }
        }
    }
#endif
