#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import HTTPTypes

/// The client credentials grant of OAuth 2 (RFC 6749, section 4.4).
struct ClientCredentials: Sendable {
    let scheme: String
    let tokenURL: String
    let clientID: String
    let clientSecret: String
    let scopes: [String]
    let tokens: TokenStore

    func grant(
        server: ServerLocation,
        configuration: ClientConfiguration,
        transport: any HTTPTransport
    ) async throws(ResponseFailure) -> TokenGrant {
        let url: AbsoluteURL
        let text = server.fillingVariables(in: tokenURL)
        do throws(AbsoluteURL.Invalid) {
            url = try text.contains("://") ? AbsoluteURL(text) : AbsoluteURL(server.url).resolving(text)
        } catch {
            throw .credential(.unusable(scheme: scheme, reason: "its token URL is wrong: \(error.reason)"))
        }
        let outcome = await tokens.token(at: text) {
            do throws(ResponseFailure) {
                return .success(
                    try await request(at: url, configuration: configuration, transport: transport)
                )
            } catch {
                return .failure(error)
            }
        }
        return TokenGrant(token: try outcome.get(), url: text, store: tokens)
    }

    /// Asks for a token, again where that may help: a second token does no harm.
    private func request(
        at url: AbsoluteURL,
        configuration: ClientConfiguration,
        transport: any HTTPTransport
    ) async throws(ResponseFailure) -> AccessToken {
        let outgoing = outgoing(to: url, configuration: configuration)
        let observation = CallObservation(
            configuration,
            operationID: outgoing.operationID,
            RequestSummary(method: "POST", url: ObservedURL.text(outgoing.head.wholeURL))
        )
        observation?.emit(.tokenRequested(scheme: scheme))
        let retrier = Retrier(
            configuration,
            timeout: configuration.tokenTimeout,
            isIdempotent: true,
            observation: observation
        )
        let chain = InterceptorChain(configuration.tokenInterceptors[...]) {
            request throws(ResponseFailure) in
            try await retrier.send(request) { request throws(ResponseFailure) in
                try await send(request, transport, observation)
            }
        }
        do throws(ResponseFailure) {
            let token = try await withTimeout(configuration.tokenTimeout) { () throws(ResponseFailure) in
                try await read(try await chain(outgoing), configuration)
            }
            observation?.emit(.tokenReceived(scheme: scheme, lifetime: token.lifetime))
            return token
        } catch {
            observation?.emit(.tokenFailed(scheme: scheme, ClientEvent.Outcome(token: error)))
            switch error {
            case .transport(let error): throw .credential(.tokenUnavailable(error))
            case .timeout: throw .credential(.tokenTimeout)
            default: throw error
            }
        }
    }

    /// Redirects are not followed, as the secret is for this URL alone.
    private func send(
        _ request: OutgoingRequest,
        _ transport: any HTTPTransport,
        _ observation: CallObservation?
    ) async throws(ResponseFailure) -> IncomingResponse {
        var head = request.head
        guard Origin(head) == request.trusted else {
            throw .credential(.unusable(scheme: scheme, reason: "an interceptor changed the token server"))
        }
        head.headerFields[.authorization] = "Basic \(basicSecret)"
        let sender = RedirectFollower(transport: transport, maximum: 0, observation: observation)
        do throws(TransportError) {
            let url = observation == nil ? "" : ObservedURL.text(request.head.wholeURL)
            let answer = try await sender.send(head, url: url, body: request.body, unfollowed: [])
            return IncomingResponse(head: answer.response, body: answer.body)
        } catch {
            let detail = Redaction.redact(error.detail, secrets: [clientSecret, basicSecret])
            throw ResponseFailure(
                TransportError(error.reason, detail, mayHaveReachedServer: error.mayHaveReachedServer)
            )
        }
    }

    private func outgoing(to url: AbsoluteURL, configuration: ClientConfiguration) -> OutgoingRequest {
        let encode = { (text: String) in PercentEncoding.encode(text, allowed: .form) }
        var form = "grant_type=client_credentials"
        if !scopes.isEmpty { form += "&scope=" + encode(scopes.joined(separator: " ")) }
        var head = HTTPRequest(
            method: .post,
            scheme: url.scheme,
            authority: url.authority,
            path: url.requestTarget,
            headerFields: [.accept: "application/json", .contentType: "application/x-www-form-urlencoded"]
        )
        head.headerFields[.userAgent] = configuration.userAgent
        return OutgoingRequest(
            operationID: "oauth2.token",
            head: head,
            body: HTTPBody(form),
            trusted: Origin(head)
        )
    }

    /// Both halves are form-encoded first (RFC 6749, section 2.3.1).
    private var basicSecret: String {
        let id = PercentEncoding.encode(clientID, allowed: .form)
        let secret = PercentEncoding.encode(clientSecret, allowed: .form)
        return Data("\(id):\(secret)".utf8).base64EncodedString()
    }

    private func read(
        _ answer: IncomingResponse,
        _ configuration: ClientConfiguration
    ) async throws(ResponseFailure) -> AccessToken {
        let bytes: [UInt8]
        do {
            bytes = try await answer.body.collect(upTo: configuration.maximumErrorBytes)
        } catch is HTTPBody.TooLong {
            bytes = []
        } catch {
            throw ResponseFailure(error)
        }
        let fields = TokenFields(bytes)
        let isBearer = fields["token_type"].map { $0.lowercased() == "bearer" } ?? true
        if answer.head.status.kind == .successful, isBearer, let token = fields["access_token"],
            !token.isEmpty
        {
            return AccessToken(token, lifetime: fields["expires_in"].flatMap { Double($0) })
        }
        let secrets = [clientSecret, basicSecret]
        throw .credential(
            .tokenRefused(
                TokenRefusal(
                    status: answer.head.status,
                    error: fields["error"].map { Redaction.redact($0, secrets: secrets) },
                    errorDescription: fields["error_description"].map {
                        Redaction.redact($0, secrets: secrets)
                    },
                    requestID: answer.head.headerFields.first(of: configuration.requestIDHeaders),
                    retryAfter: answer.head.headerFields.retryAfter(now: configuration.clock.date())
                )
            )
        )
    }
}

/// The fields of a token answer as text: some servers send numbers as strings.
private struct TokenFields {
    private let fields: [(key: String, value: JSONValue)]

    init(_ bytes: [UInt8]) {
        guard case .object(let object)? = try? JSON.decode(JSONValue.self, from: bytes) else {
            fields = []
            return
        }
        fields = object.map { ($0.key, $0.value) }
    }

    subscript(_ name: String) -> String? {
        switch fields.first(where: { $0.key == name })?.value {
        case .string(let text)?: text
        case .number(let number)?: number.text
        default: nil
        }
    }
}
