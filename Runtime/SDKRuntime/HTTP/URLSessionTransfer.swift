import Foundation
import HTTPTypes
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One exchange of a `URLSessionTransport`: delegate calls come in on one side, the caller waits on the other.
final class URLSessionTransfer: Sendable {
    private struct State {
        var head: Result<HTTPResponse, TransportError>?
        var headWaiter: CheckedContinuation<Result<HTTPResponse, TransportError>, Never>?
        /// In order of arrival; `next` is the first one that is not read.
        var chunks: [Data] = []
        var next = 0
        var unreadBytes = 0
        var end: Result<Void, TransportError>?
        var chunkWaiter: CheckedContinuation<Result<Data?, TransportError>, Never>?
        var isHeldBack = false
    }

    private let task: URLSessionDataTask
    private let state = Mutex(State())

    /// Bytes that may wait unread before the network is held back, and those at which it goes on.
    private static let high = 1 << 20
    private static let low = 1 << 18

    init(_ task: URLSessionDataTask) { self.task = task }

    // MARK: The caller's side

    func head() async throws(TransportError) -> HTTPResponse {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let known = state.withLock { state in
                    if state.head == nil { state.headWaiter = continuation }
                    return state.head
                }
                if let known { continuation.resume(returning: known) }
            }
        } onCancel: {
            task.cancel()
        }
        return try result.get()
    }

    /// The rest as a body; the exchange ends when the last reference to it goes.
    func responseBody(length: Int64?) -> HTTPBody {
        let lifetime = Lifetime(self)
        return HTTPBody(length: length, reading: .once) {
            HTTPBody.AsyncIterator { try await lifetime.transfer.nextChunk().map { ArraySlice($0) } }
        }
    }

    private func nextChunk() async throws(TransportError) -> Data? {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let known = state.withLock { state -> Result<Data?, TransportError>? in
                    if let chunk = takeChunk(&state) { return .success(chunk) }
                    guard let end = state.end else {
                        state.chunkWaiter = continuation
                        return nil
                    }
                    return end.map { nil }
                }
                if let known { continuation.resume(returning: known) }
            }
        } onCancel: {
            task.cancel()
        }
        return try result.get()
    }

    private func takeChunk(_ state: inout State) -> Data? {
        guard state.next < state.chunks.count else { return nil }
        let chunk = state.chunks[state.next]
        state.next += 1
        state.unreadBytes -= chunk.count
        if state.next == state.chunks.count {
            state.chunks.removeAll(keepingCapacity: true)
            state.next = 0
        } else if state.next > 64 {
            state.chunks.removeFirst(state.next)
            state.next = 0
        }
        if state.isHeldBack, state.unreadBytes < Self.low {
            state.isHeldBack = false
            task.resume()
        }
        return chunk
    }

    // MARK: The delegate's side

    func received(_ response: URLResponse) {
        let result: Result<HTTPResponse, TransportError>
        if let response = response as? HTTPURLResponse {
            result = .success(Self.head(response))
        } else {
            result = .failure(TransportError(.invalidResponse, "the answer is not HTTP"))
        }
        state.withLock { state -> CheckedContinuation<Result<HTTPResponse, TransportError>, Never>? in
            guard state.head == nil else { return nil }
            state.head = result
            return state.headWaiter.take()
        }?.resume(returning: result)
    }

    func received(_ data: Data) {
        guard !data.isEmpty else { return }
        state.withLock { state -> CheckedContinuation<Result<Data?, TransportError>, Never>? in
            if let waiter = state.chunkWaiter.take() { return waiter }
            state.chunks.append(data)
            state.unreadBytes += data.count
            holdBack(&state)
            return nil
        }?.resume(returning: .success(data))
    }

    /// Only Apple's Foundation can pause a transfer that has begun.
    private func holdBack(_ state: inout State) {
        #if canImport(Darwin)
            guard !state.isHeldBack, state.unreadBytes > Self.high else { return }
            state.isHeldBack = true
            task.suspend()
        #endif
    }

    func completed(_ error: (any Error)?) {
        let end: Result<Void, TransportError> =
            error.map { .failure(TransportError(urlError: $0)) } ?? .success(())
        let (head, headWaiter, chunkWaiter) = state.withLock { state in
            state.end = end
            if state.head == nil {
                state.head = end.flatMap { .failure(TransportError(.connectionLost, "no answer came")) }
            }
            return (state.head, state.headWaiter.take(), state.chunkWaiter.take())
        }
        if let head { headWaiter?.resume(returning: head) }
        chunkWaiter?.resume(returning: end.map { nil })
    }

    private static func head(_ response: HTTPURLResponse) -> HTTPResponse {
        var fields = HTTPFields()
        for (name, value) in response.allHeaderFields {
            guard let name = name as? String, let value = value as? String,
                let fieldName = HTTPField.Name(name)
            else { continue }
            fields.append(HTTPField(name: fieldName, value: value))
        }
        let code = (100...999).contains(response.statusCode) ? response.statusCode : 500
        return HTTPResponse(status: HTTPResponse.Status(code: code), headerFields: fields)
    }

    private final class Lifetime: Sendable {
        let transfer: URLSessionTransfer

        init(_ transfer: URLSessionTransfer) { self.transfer = transfer }

        deinit { transfer.task.cancel() }
    }
}

/// The session's delegate: hands each call to the transfer it is about.
final class TransferRegistry: NSObject, URLSessionDataDelegate, Sendable {
    private let transfers = Mutex<[Int: URLSessionTransfer]>([:])

    func start(_ task: URLSessionDataTask, in session: URLSession) -> URLSessionTransfer {
        let transfer = URLSessionTransfer(task)
        transfers.withLock { $0[task.taskIdentifier] = transfer }
        task.resume()
        return transfer
    }

    private func transfer(_ task: URLSessionTask) -> URLSessionTransfer? {
        transfers.withLock { $0[task.taskIdentifier] }
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        transfer(task)?.received(response)
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        transfer(dataTask)?.received(response)
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        transfer(dataTask)?.received(data)
    }

    #if canImport(FoundationNetworking)
        /// Takes an answer that asks for a password as one: on Linux Foundation would wait for the password, for ever.
        ///
        /// All of the answer has come by then. Elsewhere the default is to hand it out.
        func urlSession(
            _ session: URLSession,
            task: URLSessionTask,
            didReceive challenge: URLAuthenticationChallenge,
            completionHandler:
                @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
        ) {
            if let transfer = transfers.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) {
                if let response = challenge.failureResponse { transfer.received(response) }
                transfer.completed(nil)
            }
            completionHandler(.cancelAuthenticationChallenge, nil)
        }
    #endif

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        transfers.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.completed(error)
    }
}

extension TransportError {
    /// Foundation's errors carry the URL, in which there may be a key: only code and words are kept.
    init(urlError error: any Error) {
        guard let error = error as? URLError else {
            self.init(.other, "\(type(of: error))")
            return
        }
        let words = "URLSession error \(error.code.rawValue)"
        switch error.code {
        case .cancelled: self.init(.cancelled, "the call was cancelled")
        case .timedOut: self.init(.idleTimeout, "nothing came for too long (\(words))")
        case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet:
            self.init(.cannotConnect, "no connection to the server (\(words))")
        case .networkConnectionLost: self.init(.connectionLost, "the connection ended early (\(words))")
        case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
            .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
            self.init(.notSecure, "no secure connection to the server (\(words))")
        case .badServerResponse where Self.isEmptyReply:
            self.init(.connectionLost, "the connection ended before an answer (\(words))")
        case .badServerResponse, .cannotParseResponse, .cannotDecodeRawData, .cannotDecodeContentData:
            self.init(.invalidResponse, "the answer is not HTTP as it should be (\(words))")
        default: self.init(.other, words)
        }
    }

    /// On Linux an answer that ends before its head does is called a bad one.
    private static var isEmptyReply: Bool {
        #if canImport(FoundationNetworking)
            true
        #else
            false
        #endif
    }
}
