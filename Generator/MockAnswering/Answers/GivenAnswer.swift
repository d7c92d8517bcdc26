package import HTTPTypes
import OpenAPIModel
import SchemaValidation

/// An answer that somebody else gives in place of the mock.
package struct GivenAnswer: Sendable, Hashable {
    package let status: Int
    package let fields: HTTPFields
    package let body: [UInt8]
    /// Whether the document has to allow it: its status, its media type and its body.
    package let isDocumented: Bool
    package let ending: MockAnswer.Ending

    package init(
        status: Int,
        fields: HTTPFields = [:],
        body: [UInt8],
        isDocumented: Bool = true,
        ending: MockAnswer.Ending = .complete
    ) {
        self.status = status
        self.fields = fields
        self.body = body
        self.isDocumented = isDocumented
        self.ending = ending
    }
}

extension Mock {
    /// A given answer to a request that the mock found in order; an answer of status 500, which says why, where the
    /// document does not allow it.
    package func answer(
        _ given: GivenAnswer,
        to request: MockRequest,
        calling operation: MockOperation
    ) -> MockAnswer {
        var mediaType: MediaTypeName?
        if given.isDocumented {
            switch answers.check(given, of: operation) {
            case .success(let name): mediaType = name
            case .failure(let problem):
                return refusal(problem, of: request)
            }
        }
        let body = EncodedBody(bytes: given.body, name: given.body.isEmpty ? nil : mediaType)
        return finished(
            answers.answer(body, status: given.status, fields: given.fields)
                .with(ending: given.ending),
            request,
            operation
        )
    }
}

extension AnswerMaker {
    /// The media type of a given body, or what the document has against the answer.
    fileprivate func check(
        _ given: GivenAnswer,
        of operation: MockOperation
    ) -> Result<MediaTypeName?, RequestProblem> {
        let name = operation.operationID ?? "the operation"
        guard let documented = documented[operation.index].documented(for: given.status) else {
            return .failure(.notDocumented("'\(name)' has no answer with the status \(given.status)"))
        }
        guard !given.body.isEmpty else { return .success(nil) }
        let named = given.fields[.contentType].flatMap { MediaTypeName($0) }
        let content = documented.contents.first { content in
            named.map { content.name.includes($0) } ?? content.name.isJSON
        }
        guard let content else {
            let type = named.map { "of the type '\($0)'" } ?? "in JSON"
            return .failure(.notDocumented("'\(name)' has no answer \(type) with the status \(given.status)"))
        }
        guard content.concreteName.isJSON, let schema = content.media.schema else {
            return .success(content.concreteName)
        }
        do {
            let value = try ReceivedJSON.node(given.body)
            let verdict = validator.validate(value, against: schema, options: .init(direction: .response))
            guard let violation = verdict.violations.first else { return .success(content.concreteName) }
            let pointer = violation.instance.description
            let place = pointer.isEmpty ? "" : " at '\(pointer)'"
            return .failure(
                .notDocumented("the answer given for '\(name)' does not fit\(place): \(violation.message)")
            )
        } catch {
            return .failure(.notDocumented("the answer given for '\(name)' is no JSON: \(error)"))
        }
    }
}

extension RequestProblem {
    fileprivate static func notDocumented(_ detail: String) -> RequestProblem {
        RequestProblem(.internalServerError, title: "Not Documented", detail: detail)
    }
}
