import HTTPTypes
import OpenAPIModel
import YAMLModel

extension AnswerMaker {
    /// A refusal in the form that the operation documents for it; else, and where a client asks for that by name, as
    /// `application/problem+json`.
    ///
    /// A status that is not documented gives way to one that says nearly the same and is.
    package func refusal(
        _ problem: RequestProblem,
        of request: MockRequest,
        calling operation: MockOperation?
    ) -> MockAnswer {
        let accepted = AcceptedTypes(request.head.headerFields)
        guard let operation, options.problemForm == .documented, !accepted.names(ProblemDocument.mediaType),
            let (status, documented) = documentedRefusal(problem, by: operation)
        else { return plainRefusal(problem, of: request) }
        var fields = declaredFields(of: documented, status: status, operation)
        for field in problem.fields { fields[field.name] = nil }
        for field in problem.fields { fields.append(field) }
        let content =
            Self.negotiated(documented, status: status, accepted)?.content
            ?? documented.contents.first { $0.name.isJSON } ?? documented.contents.first
        let body = content.map { self.body(telling: problem, status: status, in: $0, path: request.path) }
        return answer(body ?? .none, status: status, fields: fields).telling(problem)
    }

    private func plainRefusal(_ problem: RequestProblem, of request: MockRequest) -> MockAnswer {
        let body = EncodedBody(
            bytes: ProblemDocument.bytes(problem, instance: request.path),
            name: ProblemDocument.mediaType
        )
        return answer(body, status: problem.status.code, fields: problem.fields).telling(problem)
    }

    private func documentedRefusal(
        _ problem: RequestProblem,
        by operation: MockOperation
    ) -> (status: Int, answer: DocumentedAnswer)? {
        let status = problem.status.code
        let answers = documented[operation.index]
        if let answer = answers.documented(for: status) { return (status, answer) }
        // A path with a part that cannot be leads nowhere.
        let isPath = status == 400 && problem.faults.first?.place == .path
        for other in (Self.substitutes[status] ?? []) + (isPath ? [404] : []) {
            if let answer = answers.documented(for: other) { return (other, answer) }
        }
        return nil
    }

    /// What stands for a status that is not documented, the nearest first.
    private static let substitutes = [
        400: [422], 401: [403], 403: [401], 404: [410, 400], 405: [404, 400], 406: [400, 422],
        413: [400, 422],
        415: [400, 422], 422: [400], 428: [400, 422],
    ]

    private func body(
        telling problem: RequestProblem,
        status: Int,
        in content: DocumentedContent,
        path: String
    ) -> EncodedBody {
        guard let schema = content.media.schema ?? content.media.itemSchema else {
            let isJSON = content.concreteName.isJSON
            return EncodedBody(
                bytes: isJSON ? ProblemDocument.bytes(problem, instance: path) : Array(problem.detail.utf8),
                name: content.concreteName
            )
        }
        let value = errors.value(telling: problem, status: status, path: path, schema: schema)
        if content.name.isSequential {
            return EncodedBody(bytes: streams.bytes(of: value, as: content.name), name: content.concreteName)
        }
        return encode(.value(value, isMade: false), as: content)
    }
}

extension MockRequest {
    /// Without the query.
    fileprivate var path: String { String((head.path ?? "/").prefix { $0 != "?" }) }
}

extension MockAnswer {
    fileprivate func telling(_ problem: RequestProblem) -> MockAnswer {
        with(account: account.with(problem: problem.detail))
    }
}
