import HTTPTypes
import OpenAPIModel

extension Mock {
    /// Answers a request; the same requests in the same order get the same answers.
    package func answer(to request: MockRequest) -> MockAnswer {
        switch route(request) {
        case .operation(let routed):
            if options.allowsOtherOrigins, OriginSharing.isPreflight(request) {
                return finished(preflight(request), request, nil)
            }
            let sent = faulty(request, routed.operation) { answer(to: routed) }
            return finished(sent, request, routed.operation)
        case .otherMethods(let methods):
            return finished(faulty(request, nil) { answer(to: request, methods: methods) }, request, nil)
        case .nothing:
            return finished(faulty(request, nil) { unrouted(request) }, request, nil)
        }
    }

    /// What a request calls.
    package enum Route: Sendable {
        case operation(RoutedRequest)
        /// The path is known; with which methods, sorted.
        case otherMethods([String])
        case nothing
    }

    /// Finds what a request calls, without a look at anything but method, path and query.
    package func route(_ request: MockRequest) -> Route {
        let (path, query) = request.target
        let match = routes.match(path: path, query: query, method: request.head.method.rawValue)
        switch match {
        case .endpoint(let endpoint, let values):
            return .operation(
                RoutedRequest(
                    request,
                    operation: operations[endpoint.operation],
                    pathParameters: zip(endpoint.names, values).map {
                        RoutedRequest.PathText(name: $0, text: $1)
                    },
                    basePath: endpoint.basePath,
                    query: query.map(String.init)
                )
            )
        case .otherMethods(let methods): return .otherMethods(methods)
        case .none: return .nothing
        }
    }

    /// The answer to a request whose head could be read and the rest not.
    package func refusal(_ problem: RequestProblem, of request: MockRequest) -> MockAnswer {
        finished(answers.refusal(problem, of: request, calling: nil), request, nil)
    }

    /// An answer with the faults that were ordered for this request.
    private func faulty(
        _ request: MockRequest,
        _ operation: MockOperation?,
        _ answer: () -> MockAnswer
    ) -> MockAnswer {
        switch faults.decision(for: request, calling: operation) {
        case .failure(let problem): return answers.refusal(problem, of: request, calling: operation)
        case .success(let fault):
            let plain =
                fault.problem.map { answers.refusal($0, of: request, calling: operation) } ?? answer()
            return fault.applied(to: plain)
        }
    }

    /// Checks and reads a request whose operation is known.
    package func read(_ routed: RoutedRequest) -> Result<ReadRequest, RequestProblem> {
        let index = routed.operation.index
        if let problem = checks[index].problem(of: routed) { return .failure(problem) }
        guard routed.request.body.count <= options.bodyLimit else {
            return .failure(.tooLarge(limit: options.bodyLimit))
        }
        return readers[index].read(routed)
    }

    private func answer(to routed: RoutedRequest) -> MockAnswer {
        switch read(routed) {
        case .success(let request): answers.answer(to: request)
        case .failure(let problem):
            answers.refusal(problem, of: routed.request, calling: routed.operation)
        }
    }

    /// A known path, called with a method that the document does not have for it.
    private func answer(to request: MockRequest, methods: [String]) -> MockAnswer {
        if let answer = tokens.answer(to: request) { return answer }
        if request.head.method == .options {
            if options.allowsOtherOrigins, OriginSharing.isPreflight(request) { return preflight(request) }
            var response = HTTPResponse(status: .noContent)
            response.headerFields[.allow] = Self.allowed(methods).joined(separator: ", ")
            return MockAnswer(response)
        }
        let problem = RequestProblem.methodNotAllowed(
            request.head.method.rawValue,
            allowed: Self.allowed(methods)
        )
        return answers.refusal(problem, of: request, calling: nil)
    }

    /// Whether tokens are given there, and so bodies hold secrets.
    package func givesTokens(at path: Substring) -> Bool { tokens.givesTokens(at: path) }

    private func unrouted(_ request: MockRequest) -> MockAnswer {
        if let answer = tokens.answer(to: request) { return answer }
        if options.allowsOtherOrigins, OriginSharing.isPreflight(request) { return preflight(request) }
        let (path, _) = request.target
        if request.head.method == .options, path == "*" {
            return MockAnswer(HTTPResponse(status: .noContent))
        }
        return answers.refusal(.notFound(String(path)), of: request, calling: nil)
    }

    /// The methods of the path, and those that the mock answers for it.
    private static func allowed(_ methods: [String]) -> [String] {
        Set(methods + ["OPTIONS"] + (methods.contains("GET") ? ["HEAD"] : [])).sorted()
    }

    private func preflight(_ request: MockRequest) -> MockAnswer {
        let (path, query) = request.target
        let methods: [String] =
            switch routes.match(path: path, query: query, method: "") {
            case .otherMethods(let methods): Self.allowed(methods)
            case .endpoint: []
            // Whatever comes then, a page may read why it fails.
            case .none: [request.head.headerFields[.accessControlRequestMethod] ?? "GET"]
            }
        return OriginSharing.preflightAnswer(to: request, methods: methods)
    }

    /// With what every answer has: its length, the operation for the log, and what pages of other origins need.
    func finished(
        _ answer: MockAnswer,
        _ request: MockRequest,
        _ operation: MockOperation?
    ) -> MockAnswer {
        var response = answer.response
        var body = answer.body
        let code = response.status.code
        let hasBody = code >= 200 && response.status != .noContent && response.status != .notModified
        let isHead = request.head.method == .head
        if case .bytes(let bytes) = body, hasBody, !response.hasLength {
            response.headerFields[.contentLength] = String(bytes.bytes.count)
        } else if case .chunks(let chunks) = body, isHead, !response.hasLength {
            // Without a length, an end of the body would be sent that no client expects.
            response.headerFields[.contentLength] = String(chunks.reduce(0) { $0 + $1.bytes.count })
        }
        if isHead || !hasBody { body = .bytes(.none) }
        let account = MockAnswer.Account(
            operation: operation?.index,
            operationID: answer.account.operationID ?? operation?.operationID,
            problem: answer.account.problem,
            faults: answer.account.faults
        )
        let complete = answer.with(response: response, body: body, account: account)
        return options.allowsOtherOrigins ? OriginSharing.shared(complete, with: request) : complete
    }
}

extension HTTPResponse {
    fileprivate var hasLength: Bool {
        headerFields[.contentLength] != nil || headerFields[.transferEncoding] != nil
    }
}
