import Diagnostics
import OpenAPIModel
import SDKModel

extension OperationPlanner {
    private struct Answer: Hashable {
        let status: StatusPattern
        let contentType: String?
        let payload: ResponseUnion.Payload
        let description: String?
    }

    /// What a call returns: one value where the document leaves one, else an enum of the answers.
    mutating func planSuccess(_ source: DocumentOperation, typeName: String) -> Success {
        let entries = source.operation.responses.entries
        var successes = entries.filter { isSuccess($0.status.value) }
        if successes.isEmpty { successes = entries.filter { $0.status.value == .default } }
        var others: [StatusPattern] = []
        if successes.isEmpty {
            successes = entries.filter { if case .exact(300..<400) = $0.status.value { true } else { false } }
            others = successes.map { pattern($0.status.value) }
        }
        let answers = successes.map { answer($0, typeName: typeName, isHead: source.method == .head) }
        for answer in answers {
            if case .json(let type) = answer.payload { received += Self.names(in: type) }
        }
        var accept: [String] = []
        for type in answers.compactMap(\.contentType) where !accept.contains(type) { accept.append(type) }
        return Success(accept: accept, result: result(answers, typeName: typeName), otherStatuses: others)
    }

    private func isSuccess(_ status: StatusCodePattern) -> Bool {
        switch status {
        case .exact(let code): (200..<300).contains(code)
        case .range(let digit): digit == 2
        case .default: false
        }
    }

    func pattern(_ status: StatusCodePattern) -> StatusPattern {
        switch status {
        case .exact(let code): .exact(code)
        case .range(let digit): .range(digit)
        case .default: .default
        }
    }

    private mutating func answer(_ entry: ResponseEntry, typeName: String, isHead: Bool) -> Answer {
        let response = entry.response.value
        let description = entry.response.reference?.description?.value ?? response.description?.value
        let status = pattern(entry.status.value)
        guard !isHead, !isBodiless(entry.status.value),
            let choice = MediaTypeChoice(response.content, in: document.schemas)
        else { return Answer(status: status, contentType: nil, payload: .none, description: description) }
        for other in choice.others {
            types.log.report(.contentTypeNotOffered(other.name, used: choice.name), at: other.nameRange)
        }
        let payload: ResponseUnion.Payload =
            switch choice.kind {
            case .json: .json(jsonType(choice.media, entry, typeName: typeName))
            case .text: .text
            case .form, .multipart, .bytes: .bytes
            }
        return Answer(status: status, contentType: choice.name, payload: payload, description: description)
    }

    /// Answers that never have a body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).
    private func isBodiless(_ status: StatusCodePattern) -> Bool {
        switch status {
        case .exact(let code): [204, 205, 304].contains(code)
        case .range, .default: false
        }
    }

    private mutating func jsonType(
        _ media: MediaType,
        _ entry: ResponseEntry,
        typeName: String
    ) -> TypeReference {
        guard let schema = media.schema else { return .json }
        let component = entry.response.reference?.target.pointer.last.map(SwiftNaming.upperCamel)
        let own =
            entry.status.value == .exact(200)
            ? typeName + "Response" : typeName + statusWord(entry) + "Response"
        let proposed = component.map { $0.hasSuffix("Response") ? $0 : $0 + "Response" } ?? own
        return types.topLevelType(of: schema, proposed: proposed).value
    }

    private func statusWord(_ entry: ResponseEntry) -> String {
        SwiftNaming.upperCamel(StatusNames.name(pattern(entry.status.value)))
    }

    private mutating func result(_ answers: [Answer], typeName: String) -> Success.Result {
        var payloads: [ResponseUnion.Payload] = []
        for answer in answers where !payloads.contains(answer.payload) { payloads.append(answer.payload) }
        let bodies = payloads.filter { $0 != .none }
        if bodies.isEmpty { return .void }
        if bodies.count == 1, payloads.count == 1 {
            switch bodies[0] {
            case .json(let type): return .json(type)
            case .text: return .text
            case .bytes: return .bytes
            case .none: return .void
            }
        }
        if bodies.count == 1, case .json(let type) = bodies[0] {
            if case .optional = type { return .json(type) }
            return .optionalJSON(type)
        }
        return .oneOf(union(answers, typeName: typeName))
    }

    private mutating func union(_ answers: [Answer], typeName: String) -> ResponseUnion {
        let name = types.declareResult(typeName + "Result")
        var scope = NameScope(reserved: ReservedNames.unionCases)
        let names = scope.names(
            for: answers.map {
                let name = StatusNames.name($0.status)
                return NameScope.Candidate(source: name, proposed: name, range: nil)
            },
            reporting: &types.log
        )
        return ResponseUnion(
            name: name,
            documentation: Documentation(summary: "The answers of one operation."),
            cases: zip(answers, names).map { answer, name in
                ResponseUnion.Case(
                    name: name,
                    status: answer.status,
                    contentType: answer.contentType.map(MediaTypeKind.essence),
                    payload: answer.payload,
                    documentation: Documentation(
                        summary: SchemaDocumentation.split(answer.description).summary
                    )
                )
            },
            undocumentedName: types.freeName("undocumented", in: &scope) ?? name
        )
    }
}

/// The names of HTTP statuses as cases (RFC 9110, section 15).
enum StatusNames {
    static func name(_ status: StatusPattern) -> String {
        switch status {
        case .exact(let code): names[code] ?? "status\(code)"
        case .range(let digit): "status\(digit)XX"
        case .default: "other"
        }
    }

    private static let names: [Int: String] = [
        200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritativeInformation", 204: "noContent",
        205: "resetContent", 206: "partialContent", 207: "multiStatus", 300: "multipleChoices",
        301: "movedPermanently", 302: "found", 303: "seeOther", 304: "notModified", 307: "temporaryRedirect",
        308: "permanentRedirect",
    ]
}
