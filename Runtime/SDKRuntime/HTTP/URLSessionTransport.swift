public import HTTPTypes

#if canImport(FoundationNetworking)
    import Foundation
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// The default transport, on Foundation's URLSession: no cookies, no cache, no stored passwords.
///
/// Response bodies are streamed. On Apple platforms a reader that is slower than the network holds it back; on
/// Linux Foundation cannot pause a transfer, and what is not read yet waits in memory. Request bodies that are
/// streams go through a temporary file on every platform; for those use `AsyncHTTPClientTransport`. On Linux
/// Foundation refuses to send a body with GET. Repeated response fields come joined by commas, `Set-Cookie` too.
/// Requests that must not be repeated, and those with a body, each get a connection of their own on Linux: on a
/// kept one that breaks off, the library below Foundation would send them again, or wait in vain.
public final class URLSessionTransport: HTTPTransport {
    /// What clients use that are given no transport.
    public static let shared = URLSessionTransport()

    private let session: URLSession
    private let transfers: TransferRegistry
    private let idleTimeout: TimeInterval

    /// Makes a transport with connections of its own.
    ///
    /// - Parameters:
    ///   - configuration: Cookies, caches and stored passwords in it are switched off.
    ///   - idleTimeout: How long nothing may move, in whole seconds on Linux; nil waits for a week.
    public init(
        configuration: URLSessionConfiguration = .ephemeral,
        idleTimeout: Duration? = .seconds(60)
    ) {
        configuration.httpCookieStorage = nil
        configuration.httpCookieAcceptPolicy = .never
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        transfers = TransferRegistry()
        session = URLSession(configuration: configuration, delegate: transfers, delegateQueue: nil)
        self.idleTimeout =
            idleTimeout.map { Double($0.components.seconds) + Double($0.components.attoseconds) / 1e18 }
            ?? 7 * 24 * 3600
    }

    deinit { session.finishTasksAndInvalidate() }

    /// Sends a request and returns as soon as the head of the response is there.
    public func send(
        _ request: HTTPRequest,
        body: HTTPBody?
    ) async throws(TransportError) -> (response: HTTPResponse, body: HTTPBody) {
        let urlRequest = try urlRequest(request)
        let spool = try await spooled(body)
        defer { spool?.remove() }
        let transfer: URLSessionTransfer
        #if canImport(FoundationNetworking)
            transfer =
                request.method.isIdempotent && body == nil
                ? transfers.start(task(urlRequest, body, spool, in: session), in: session)
                : startAlone(urlRequest, body, spool)
        #else
            transfer = transfers.start(task(urlRequest, body, spool, in: session), in: session)
        #endif
        let head = try await transfer.head()
        return (head, transfer.responseBody(length: Self.length(head, request)))
    }

    #if canImport(FoundationNetworking)
        /// Starts a request on a new connection, which is closed after it.
        private func startAlone(
            _ request: URLRequest,
            _ body: HTTPBody?,
            _ spool: SpooledFile?
        ) -> URLSessionTransfer {
            let transfers = TransferRegistry()
            let single = URLSession(
                configuration: session.configuration,
                delegate: transfers,
                delegateQueue: nil
            )
            defer { single.finishTasksAndInvalidate() }
            return transfers.start(task(request, body, spool, in: single), in: single)
        }
    #endif

    private func task(
        _ request: URLRequest,
        _ body: HTTPBody?,
        _ spool: SpooledFile?,
        in session: URLSession
    ) -> URLSessionDataTask {
        var request = request
        if let spool { return session.uploadTask(with: request, fromFile: spool.url) }
        if case .bytes(let bytes)? = body?.source { request.httpBody = Data(bytes) }
        return session.dataTask(with: request)
    }

    private func urlRequest(_ request: HTTPRequest) throws(TransportError) -> URLRequest {
        let text = "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")"
        guard let url = URL(string: text) else {
            throw TransportError(.other, "the URL of the request cannot be sent", mayHaveReachedServer: false)
        }
        var result = URLRequest(url: url)
        result.cachePolicy = .reloadIgnoringLocalCacheData
        result.timeoutInterval = max(1, idleTimeout)
        result.httpMethod = request.method.rawValue
        result.httpShouldHandleCookies = false
        for name in Set(request.headerFields.map(\.name)) {
            result.setValue(request.headerFields[name], forHTTPHeaderField: name.rawName)
        }
        return result
    }

    private func spooled(_ body: HTTPBody?) async throws(TransportError) -> SpooledFile? {
        guard let body, case .stream = body.source else { return nil }
        do {
            return try await SpooledFile(body)
        } catch {
            let reason: TransportError.Reason = Task.isCancelled ? .cancelled : .requestBody
            throw TransportError(reason, "the body of the request: \(error)", mayHaveReachedServer: false)
        }
    }

    /// Nil too where the body was unpacked on the way, which leaves the field behind.
    private static func length(_ head: HTTPResponse, _ request: HTTPRequest) -> Int64? {
        guard request.method != .head, head.headerFields[.contentEncoding] == nil else { return nil }
        return head.headerFields[.contentLength].flatMap { Int64($0) }
    }
}

/// A streamed request body in a temporary file that only this user can read.
private struct SpooledFile: Sendable {
    let url: URL

    init(_ body: HTTPBody) async throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("upload-\(UUID().uuidString)")
        let isCreated = FileManager.default.createFile(
            atPath: url.path,
            contents: nil,
            attributes: [.posixPermissions: 0o600]
        )
        guard isCreated else { throw CocoaError(.fileWriteUnknown) }
        do {
            let file = try FileHandle(forWritingTo: url)
            for try await chunk in body { try file.write(contentsOf: Data(chunk)) }
            try file.close()
        } catch {
            remove()
            throw error
        }
    }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
