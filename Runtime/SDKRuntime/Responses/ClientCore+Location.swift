extension ClientCore {
    /// Makes a call whose answer is where to go: the absolute URL of `Location` (RFC 9110, section 10.2.2).
    ///
    /// The URL may be on any host; nothing is sent there.
    public func location(_ request: OperationRequest) async throws(APIError<ErrorBody>) -> String {
        let base = pipeline.summary(of: request).url
        return try await perform(request) { response throws(ResponseFailure) in
            try await response.discard()
            guard let reference = response.headers[.location] else {
                throw response.failure(.missingHeader("Location"), [])
            }
            guard let url = try? AbsoluteURL(base).resolving(reference) else { return reference }
            return "\(url.scheme)://\(url.authority)\(url.requestTarget)"
        }
    }
}
