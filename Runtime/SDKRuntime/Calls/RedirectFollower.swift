import HTTPTypes

/// Sends a request and follows redirects, for every transport alike.
///
/// On the way to another origin only fields that say what is wanted go along: credentials, cookies and fields of
/// an API's own stay behind, even if the chain leads back. Source: RFC 9110, section 15.4.
struct RedirectFollower: Sendable {
    let transport: any HTTPTransport
    /// Redirects followed at most.
    let maximum: Int
    var observation: CallObservation?
    /// Not to be shown.
    var secrets: [String] = []

    struct Answer: Sendable {
        let response: HTTPResponse
        let body: HTTPBody
        /// False once a redirect led to another origin.
        let isFromOrigin: Bool
        let wasRedirected: Bool
    }

    /// An error after a redirect tells nothing of the server that redirected: it has seen the request.
    ///
    /// The URL is that of the request as it may be shown.
    func send(
        _ request: HTTPRequest,
        url: String,
        body: HTTPBody?,
        unfollowed: [StatusPattern]
    ) async throws(TransportError) -> Answer {
        var request = request
        var body = body
        var isFromOrigin = true
        var url = url
        var hops = 0
        while true {
            let response: HTTPResponse
            let responseBody: HTTPBody
            do throws(TransportError) {
                (response, responseBody) = try await exchange(request, url, body, isFromOrigin)
            } catch {
                guard hops > 0 else { throw error }
                throw TransportError(error.reason, error.detail, mayHaveReachedServer: true)
            }
            guard let location = target(of: response, unfollowed: unfollowed) else {
                return Answer(
                    response: response,
                    body: responseBody,
                    isFromOrigin: isFromOrigin,
                    wasRedirected: hops > 0
                )
            }
            guard hops < maximum else {
                throw TransportError(.redirect, "the server redirected more than \(maximum) times")
            }
            hops += 1
            // A short body is read so that the connection serves again; a long one is let go with it.
            _ = try? await responseBody.collect(upTo: 1 << 16)
            let next = try followed(request, to: location, status: response.status.code)
            if next.method != request.method { body = nil }
            if let body, body.reading == .once {
                throw TransportError(.redirect, "the server redirected a body that can be sent only once")
            }
            if Origin(next) != Origin(request) { isFromOrigin = false }
            request = next
            if let observation {
                url = ObservedURL.withoutQuery(next.wholeURL, secrets: secrets)
                observation.emit(.redirectFollowed(status: response.status.code, url: url))
            }
        }
    }

    /// One request, with what a tracer adds to it.
    private func exchange(
        _ request: HTTPRequest,
        _ url: String,
        _ body: HTTPBody?,
        _ isFromOrigin: Bool
    ) async throws(TransportError) -> (HTTPResponse, HTTPBody) {
        guard let trace = observation?.requestStarted(request, url: url) else {
            return try await transport.send(request, body: body)
        }
        var request = request
        if isFromOrigin {
            for field in trace.headers where request.headerFields[field.name] == nil {
                request.headerFields.append(field)
            }
        }
        do throws(TransportError) {
            let answer = try await transport.send(request, body: body)
            observation?.requestEnded(trace, .success(answer.response))
            return answer
        } catch {
            observation?.requestEnded(trace, .failure(error))
            throw error
        }
    }

    private func target(of response: HTTPResponse, unfollowed: [StatusPattern]) -> String? {
        let isRedirect = [301, 302, 303, 307, 308].contains(response.status.code)
        let isAnswer = unfollowed.contains { ($0.specificity(for: response.status) ?? 0) > 0 }
        return isRedirect && !isAnswer && maximum > 0 ? response.headerFields[.location] : nil
    }

    private func followed(
        _ request: HTTPRequest,
        to location: String,
        status: Int
    ) throws(TransportError) -> HTTPRequest {
        let url: AbsoluteURL
        do throws(AbsoluteURL.Invalid) {
            url = try AbsoluteURL(request.wholeURL).resolving(location)
        } catch {
            throw TransportError(
                .redirect,
                "the server redirected to a URL that is not followed: \(error.reason)"
            )
        }
        guard url.scheme == "https" || request.scheme?.lowercased() == "http" else {
            throw TransportError(.redirect, "the server redirected from https to http, which is not followed")
        }
        var next = request
        next.scheme = url.scheme
        next.authority = url.authority
        next.path = url.requestTarget
        if status == 303 && request.method != .head || status < 303 && request.method == .post {
            next.method = .get
            next.headerFields[.contentType] = nil
            next.headerFields[.contentEncoding] = nil
            next.headerFields[.contentLength] = nil
        }
        if Origin(next) != Origin(request) {
            next.headerFields = HTTPFields(next.headerFields.filter { Self.harmless.contains($0.name) })
        }
        return next
    }

    private static let harmless: Set<HTTPField.Name> = [
        .accept, .acceptEncoding, .acceptLanguage, .cacheControl, .contentEncoding, .contentLanguage,
        .contentLength, .contentType, .ifMatch, .ifModifiedSince, .ifNoneMatch, .ifUnmodifiedSince, .range,
        .userAgent,
    ]
}

extension HTTPRequest {
    /// `https://api.example.com/jobs?page=2`.
    var wholeURL: String { "\(scheme ?? "")://\(authority ?? "")\(path ?? "")" }
}
