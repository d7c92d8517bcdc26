import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel

extension OperationPlanner {
    private struct Answer {
        let status: StatusPattern
        let contentType: String?
        let payload: ResponseUnion.Payload
        let description: String?
        let origin: SourceRange
    }

    /// What a call returns: one value where the document leaves one, else an enum of the answers.
    mutating func planSuccess(_ source: DocumentOperation, typeName: String) -> Success {
        let entries = source.operation.responses.entries
        var successes = entries.filter { isSuccess($0.status.value) }
        var others: [StatusPattern] = []
        if successes.isEmpty {
            // Before the default, which is then for errors.
            successes = entries.filter(isRedirect)
            others = successes.map { pattern($0.status.value) }
        }
        if successes.isEmpty { successes = entries.filter { $0.status.value == .default } }
        let configured = configuredAnswers(source, entries)
        successes += configured
        others += configured.map { pattern($0.status.value) }
        if successes.count == 1, let success = single(source, successes[0], typeName, others) {
            return success
        }
        let answers = successes.map { answer($0, typeName: typeName, isHead: source.method == .head) }
        for answer in answers {
            switch answer.payload {
            case .json(let type), .enveloped(let type, _): received += Self.names(in: type)
            case .none, .text, .bytes: break
            }
        }
        var accept: [String] = []
        for type in answers.compactMap(\.contentType) where !accept.contains(type) { accept.append(type) }
        return Success(accept: accept, result: result(answers, typeName: typeName), otherStatuses: others)
    }

    /// Answers that the configuration takes out of the errors.
    private mutating func configuredAnswers(
        _ source: DocumentOperation,
        _ entries: [ResponseEntry]
    ) -> [ResponseEntry] {
        guard let id = source.operation.operationId?.value,
            let setting = configuration.answers.first(where: { $0.value.operation == id })?.value
        else { return [] }
        return setting.statuses.compactMap { status in
            let entry = entries.first { $0.status.value == .exact(status.value) }
            if entry == nil, let range = status.range {
                let kind = "answer of '\(id)' with status"
                types.log.report(.unusedOverride(kind, "\(status.value)", hint: nil), at: range)
            }
            return entry
        }
    }

    /// The only success of an operation, where it is more than its body: pages, events, a place to go to.
    private mutating func single(
        _ source: DocumentOperation,
        _ entry: ResponseEntry,
        _ typeName: String,
        _ others: [StatusPattern]
    ) -> Success? {
        let response = entry.response.value
        if isRedirect(entry), response.content.isEmpty,
            response.headers.contains(where: { $0.name.lowercased() == "location" })
        {
            return Success(accept: [], result: .location, otherStatuses: others)
        }
        guard source.method != .head, let choice = MediaTypeChoice(response.content, in: document.schemas),
            response.content.count == 1
        else { return nil }
        let result: Success.Result?
        switch choice.kind {
        case .json: result = pages(source, choice.media, proposed: typeName + "Response")
        case .events:
            let event = choice.media.schema.map {
                types.topLevelType(of: $0, proposed: typeName + "Event").value
            }
            received += event.map(Self.names) ?? []
            let id = source.operation.operationId?.value
            let settings = configuration.streams.first { $0.value.operation == id }
            result = .events(event ?? .string, endEvent: settings?.value.endEvent)
        case .form, .multipart, .text, .bytes: result = nil
        }
        return result.map { Success(accept: [choice.name], result: $0, otherStatuses: others) }
    }

    private func isRedirect(_ entry: ResponseEntry) -> Bool {
        switch entry.status.value {
        case .exact(let code): (300..<400).contains(code)
        case .range(let digit): digit == 3
        case .default: false
        }
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
        else {
            return Answer(
                status: status,
                contentType: nil,
                payload: .none,
                description: description,
                origin: response.range
            )
        }
        for other in choice.others {
            types.log.report(.contentTypeNotOffered(other.name, used: choice.name), at: other.nameRange)
        }
        let payload: ResponseUnion.Payload =
            switch choice.kind {
            case .json: jsonPayload(choice.media, entry, typeName: typeName)
            case .text: .text
            case .events, .form, .multipart, .bytes: .bytes
            }
        return Answer(
            status: status,
            contentType: choice.name,
            payload: payload,
            description: description,
            origin: response.range
        )
    }

    /// Answers that never have a body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).
    private func isBodiless(_ status: StatusCodePattern) -> Bool {
        switch status {
        case .exact(let code): [204, 205, 304].contains(code)
        case .range, .default: false
        }
    }

    private mutating func jsonPayload(
        _ media: MediaType,
        _ entry: ResponseEntry,
        typeName: String
    ) -> ResponseUnion.Payload {
        if let content = envelopeContent(media, proposed: typeName + "Response") {
            return .enveloped(content.type, isOptional: content.isOptional)
        }
        return .json(jsonType(media, entry, typeName: typeName))
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
            case .enveloped(let type, let isOptional): return .enveloped(type, isOptional: isOptional)
            case .text: return .text
            case .bytes: return .bytes
            case .none: return .void
            }
        }
        if bodies.count == 1, case .json(let type) = bodies[0] {
            if case .optional = type { return .json(type) }
            return .optionalJSON(type)
        }
        if bodies.count == 1, case .enveloped(let type, _) = bodies[0] {
            return .enveloped(type, isOptional: true)
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
                    ),
                    origin: answer.origin
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
        308: "permanentRedirect", 400: "badRequest", 401: "unauthorized", 402: "paymentRequired",
        403: "forbidden", 404: "notFound", 405: "methodNotAllowed", 406: "notAcceptable",
        408: "requestTimeout",
        409: "conflict", 410: "gone", 412: "preconditionFailed", 413: "contentTooLarge",
        422: "unprocessableContent", 423: "locked", 429: "tooManyRequests", 500: "internalServerError",
        501: "notImplemented", 502: "badGateway", 503: "serviceUnavailable", 504: "gatewayTimeout",
    ]
}
