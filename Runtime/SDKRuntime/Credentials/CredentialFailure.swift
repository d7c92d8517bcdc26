public import HTTPTypes

/// Why a call has no credential; no case holds a secret.
@nonexhaustive public enum CredentialFailure: Error, Sendable, CustomStringConvertible {
    /// None of the alternatives of the operation is complete: the schemes no credential was given for.
    case missing([String])
    /// The credential's own provider threw.
    case provider(scheme: String, error: any Error)
    /// The credential cannot be put into a request.
    case unusable(scheme: String, reason: String)
    /// The token server said no.
    case tokenRefused(TokenRefusal)
    /// The token server gave no answer.
    case tokenUnavailable(TransportError)
    /// The token server took longer than `ClientConfiguration.tokenTimeout`.
    case tokenTimeout

    /// What went wrong, for people.
    public var description: String {
        switch self {
        case .missing(let schemes):
            let names = schemes.map { "'\($0)'" }.joined(separator: ", ")
            return "it needs a credential and none was given for \(names)"
        case .provider(let scheme, let error): return "the provider of '\(scheme)' failed: \(error)"
        case .unusable(let scheme, let reason):
            return "the credential for '\(scheme)' cannot be sent: \(reason)"
        case .tokenRefused(let refusal): return "the token server refused: \(refusal)"
        case .tokenUnavailable(let error): return "the token server gave no answer: \(error)"
        case .tokenTimeout: return "the token server gave no answer in time"
        }
    }
}

/// What a token server said instead of giving a token (RFC 6749, section 5.2).
public struct TokenRefusal: Sendable, Hashable, CustomStringConvertible {
    /// The status of the answer.
    public let status: HTTPResponse.Status
    /// `invalid_client`; nil where the answer has not the form of the standard.
    public let error: String?
    /// What the server adds for people.
    public let errorDescription: String?
    /// The identifier that the server gave the request.
    public let requestID: String?
    /// How long the server asks to wait before another request (`Retry-After`).
    public let retryAfter: Duration?

    /// `invalid_client: no such client (401)`.
    public var description: String {
        let words = [error ?? "an answer without a token", errorDescription].compactMap { $0 }
        let text = "\(words.joined(separator: ": ")) (\(status.code))"
        return requestID.map { "\(text), request id \($0)" } ?? text
    }
}
