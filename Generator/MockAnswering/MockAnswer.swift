package import HTTPTypes

/// What the mock says to one request; whoever has the connection sends it as it is.
package struct MockAnswer: Sendable, Hashable {
    /// Complete: nothing is to be added, `Content-Length` neither.
    package let response: HTTPResponse
    package let body: Body
    /// How long to wait before the first byte.
    package let delay: Duration
    package let ending: Ending
    package let account: Account

    package init(
        _ response: HTTPResponse,
        body: Body = .bytes(.none),
        delay: Duration = .zero,
        ending: Ending = .complete,
        account: Account = Account()
    ) {
        self.response = response
        self.body = body
        self.delay = delay
        self.ending = ending
        self.account = account
    }

    package enum Body: Sendable, Hashable {
        case bytes(AnswerBytes)
        /// Sent one by one, each when its time has come.
        case chunks([Chunk])
    }

    /// A part of a body that streams.
    package struct Chunk: Sendable, Hashable {
        /// How long to wait after the part before it.
        package let delay: Duration
        package let bytes: [UInt8]

        package init(_ bytes: [UInt8], after delay: Duration = .zero) {
            self.delay = delay
            self.bytes = bytes
        }
    }

    /// What becomes of the connection.
    package enum Ending: Sendable, Hashable {
        case complete
        /// It is closed without a byte.
        case closedUnanswered
        /// It is closed after the head and so many bytes of the body.
        case closed(afterBytes: Int)
    }

    /// What the log says of an answer.
    package struct Account: Sendable, Hashable {
        /// The index of what was called; nil where nothing was found.
        package let operation: Int?
        /// As written in the document; nil where the operation has none, or none was found.
        package let operationID: String?
        /// Why the request was refused: the detail of the problem.
        package let problem: String?
        /// The faults that were injected, in the order of their application.
        package let faults: [String]

        package init(
            operation: Int? = nil,
            operationID: String? = nil,
            problem: String? = nil,
            faults: [String] = []
        ) {
            self.operation = operation
            self.operationID = operationID
            self.problem = problem
            self.faults = faults
        }
    }
}

extension MockAnswer.Account {
    /// The same account with another part in place of its own.
    func with(problem: String? = nil, faults: [String]? = nil) -> Self {
        Self(
            operation: operation,
            operationID: operationID,
            problem: problem ?? self.problem,
            faults: faults ?? self.faults
        )
    }
}

extension MockAnswer {
    /// The same answer with another part in place of its own.
    package func with(
        response: HTTPResponse? = nil,
        body: Body? = nil,
        delay: Duration? = nil,
        ending: Ending? = nil,
        account: Account? = nil
    ) -> MockAnswer {
        MockAnswer(
            response ?? self.response,
            body: body ?? self.body,
            delay: delay ?? self.delay,
            ending: ending ?? self.ending,
            account: account ?? self.account
        )
    }
}
