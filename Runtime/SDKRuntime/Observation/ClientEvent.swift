import HTTPTypes

/// Something that a client did on the way of a call; it never holds credentials.
public struct ClientEvent: Sendable, Hashable {
    /// The call in which it happened.
    public let call: ObservedCall
    /// What happened.
    public let kind: Kind

    /// Makes an event, for tests of observers.
    public init(call: ObservedCall, kind: Kind) {
        self.call = call
        self.kind = kind
    }

    /// What happened; more cases may come.
    ///
    /// A call is one use of a method of the client. It has one attempt or, with retries, several, each numbered
    /// from 1 and each with credentials of its own; redirects are followed within an attempt.
    @nonexhaustive public enum Kind: Sendable, Hashable {
        /// A method of the client was called.
        case callStarted
        /// It returns or throws; a streamed body may still be on its way.
        case callEnded(Outcome, duration: Duration, attempts: Int)
        /// A request is about to be sent.
        case attemptStarted(number: Int)
        /// The head of its answer is there, or none will come.
        case attemptEnded(number: Int, Outcome, duration: Duration)
        /// The request is sent again after this wait, as the attempt of this number.
        case retryScheduled(attempt: Int, RetryReason, delay: Duration)
        /// There was a reason to send the request again, and one not to.
        case retryRefused(attempts: Int, RetryReason, RetryRefusal)
        /// The server sent the request elsewhere; the URL has no query.
        case redirectFollowed(status: Int, url: String)
        /// The server refused a token, and the attempt goes on with a new one.
        case credentialRefused
        /// A token is asked for; the call is `oauth2.token`, whatever other call waits for it.
        case tokenRequested(scheme: String)
        /// The token came; the lifetime is what the server says of it.
        case tokenReceived(scheme: String, lifetime: Duration?)
        /// No token came.
        case tokenFailed(scheme: String, Outcome)
        /// A stream of events broke off and is opened again after this wait.
        case streamReconnecting(attempt: Int, delay: Duration)
        /// What is sent with an attempt; only where `ClientConfiguration.observedBodyBytes` asks for it.
        case requestBody(ObservedBody)
        /// What the server answered with, told when it was read: of a stream, after the call's end.
        ///
        /// Only where `ClientConfiguration.observedBodyBytes` asks for it.
        case responseBody(ObservedBody)
    }

    /// How a call or an attempt ended.
    @nonexhaustive public enum Outcome: Sendable, Hashable {
        /// With an answer, an error of the server included; the identifier is the one the server gave.
        case answer(status: Int, requestID: String?)
        /// Without one that can be used.
        case failure(Failure)
    }

    /// Why there is no answer that can be used.
    @nonexhaustive public enum Failure: Sendable, Hashable, CustomStringConvertible {
        case transport(TransportError.Reason)
        /// The answer had this status and was not what the document says.
        case decoding(status: Int)
        case invalidInput
        case credential
        case timeout
        case cancelled

        /// `connectionLost`, `decoding`: one of few words, for metrics.
        public var description: String {
            switch self {
            case .transport(let reason): reason.rawValue
            case .decoding: "decoding"
            case .invalidInput: "invalidInput"
            case .credential: "credential"
            case .timeout: "timeout"
            case .cancelled: "cancelled"
            }
        }
    }
}

/// What is known of a call from its beginning.
public struct ObservedCall: Sendable, Hashable {
    /// The same for all events of a call, and by chance different for all others.
    public let id: UInt64
    /// The operation's name in the document, or `oauth2.token` for a token request.
    public let operationID: String
    /// `GET`.
    public let method: String
    /// Before credentials were added; values of query parameters that sound secret are `***`.
    public let url: String

    /// Makes a call, for tests of observers.
    public init(id: UInt64, operationID: String, method: String, url: String) {
        self.id = id
        self.operationID = operationID
        self.method = method
        self.url = url
    }
}

/// A body, or the beginning of one, fit to be shown.
public struct ObservedBody: Sendable, Hashable {
    /// As its header field says.
    public let contentType: String?
    /// The length in bytes; of a stream that broke off or is still to be sent, what is known of it.
    public let length: Int64?
    /// Without the credentials of the call and the values of fields that sound secret; nil unless it is JSON,
    /// a form or other text.
    public let text: String?

    /// Makes a body, for tests of observers.
    public init(contentType: String?, length: Int64?, text: String?) {
        self.contentType = contentType
        self.length = length
        self.text = text
    }
}

extension ClientEvent.Outcome {
    init(_ head: HTTPResponse, _ requestIDHeaders: [HTTPField.Name]) {
        self = .answer(
            status: head.status.code,
            requestID: head.headerFields.first(of: requestIDHeaders)
        )
    }

    /// How a token request ended.
    init(token failure: ResponseFailure) {
        if case .credential(.tokenRefused(let refusal)) = failure {
            self = .answer(status: refusal.status.code, requestID: refusal.requestID)
        } else {
            self.init(failure)
        }
    }

    init(_ failure: ResponseFailure) {
        switch failure {
        case .response(let answer):
            self = .answer(status: answer.status.code, requestID: answer.requestID)
        case .decoding(let failure): self = .failure(.decoding(status: failure.status.code))
        case .transport(let error): self = .failure(.transport(error.reason))
        case .invalidInput: self = .failure(.invalidInput)
        case .credential: self = .failure(.credential)
        case .timeout: self = .failure(.timeout)
        case .cancelled: self = .failure(.cancelled)
        }
    }
}
