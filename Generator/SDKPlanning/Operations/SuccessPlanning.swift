import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel

extension OperationPlanner {
    private struct Answer {
        let status: StatusPattern
        let option: AnswerOptions.Option?
        let payload: ResponseUnion.Payload
        let description: String?
        let origin: SourceRange
    }

    /// What the operation's own method returns: one value where the document leaves one, else an enum of the
    /// answers.
    mutating func planSuccess(_ source: DocumentOperation, typeName: String) -> Success {
        reportMissingStatuses(source)
        let successes = successEntries(source)
        for entry in successes.entries { reportOthers(entry.options) }
        return planSuccess(source, successes, asking: nil, typeName: typeName)
    }

    /// What a method returns that asks for one media type where an answer has it.
    mutating func planSuccess(
        _ source: DocumentOperation,
        _ successes: SuccessEntries,
        asking type: String?,
        typeName: String
    ) -> Success {
        let withBody = successes.entries.filter { !$0.options.options.isEmpty }
        if let entry = successes.entries.count == 1 ? successes.entries[0] : withBody.first,
            let success = single(source, entry, of: successes, asking: type, typeName)
        {
            return success
        }
        let answers = successes.entries.map { entry in
            answer(entry.answer, option: entry.option(for: type), typeName: typeName)
        }
        for answer in answers {
            switch answer.payload {
            case .json(let type), .enveloped(let type, _): received += Self.names(in: type)
            case .none, .text, .bytes: break
            }
        }
        return Success(
            accept: accept(answers.compactMap(\.option), asking: type),
            result: result(answers, typeName: typeName),
            otherStatuses: successes.others
        )
    }

    /// Each media type once: what is asked for, then what the other answers have.
    private func accept(_ options: [AnswerOptions.Option], asking type: String?) -> [String] {
        var accept: [String] = []
        let asked = options.filter { $0.name == type } + options.filter { $0.name != type }
        for name in asked.flatMap({ [$0.name] + $0.synonyms }) where !accept.contains(name) {
            accept.append(name)
        }
        return accept
    }

    /// Reports answers that the configuration takes out of the errors and the document has not.
    private mutating func reportMissingStatuses(_ source: DocumentOperation) {
        let entries = source.operation.responses.entries
        for status in configuredStatuses(source)
        where !entries.contains(where: { $0.status.value == .exact(status.value) }) {
            guard let range = status.range, let id = source.operation.operationId?.value else { continue }
            let kind = "answer of '\(id)' with status"
            types.log.report(.unusedOverride(kind, "\(status.value)", hint: nil), at: range)
        }
    }

    /// The only success with a body, where it is more than its body: pages, streams, a place to go to.
    private mutating func single(
        _ source: DocumentOperation,
        _ entry: SuccessEntries.Entry,
        of successes: SuccessEntries,
        asking type: String?,
        _ typeName: String
    ) -> Success? {
        let response = entry.answer.response.value
        let isOnly = successes.entries.count == 1
        if isOnly, isRedirect(entry.answer), response.content.isEmpty,
            response.headers.contains(where: { $0.name.lowercased() == "location" })
        {
            return Success(accept: [], result: .location, otherStatuses: successes.others)
        }
        guard let option = entry.option(for: type) else { return nil }
        let result: Success.Result?
        switch option.kind {
        case .json where isOnly: result = pages(source, option.media, proposed: typeName + "Response")
        case .events where isOnly || othersEndStreams(entry.answer, successes):
            let id = source.operation.operationId?.value
            let settings = configuration.streams.first { $0.value.operation == id }
            let event = eventType(option.media, typeName: typeName)
            result = .events(event, endEvent: settings?.value.endEvent)
        case .jsonStream where isOnly || othersEndStreams(entry.answer, successes):
            result = .jsonStream(recordType(option.media, typeName: typeName))
        case .json, .events, .jsonStream, .form, .multipart, .text, .bytes: result = nil
        }
        return result.map {
            Success(
                accept: accept([option], asking: type),
                result: $0,
                otherStatuses: successes.others
            )
        }
    }

    /// A stream of nothing is what an answer without a body is beside a stream.
    private func othersEndStreams(_ entry: ResponseEntry, _ successes: SuccessEntries) -> Bool {
        successes.entries.allSatisfy {
            $0.answer.status.value == entry.status.value || isBodiless($0.answer.status.value)
        }
    }

    func pattern(_ status: StatusCodePattern) -> StatusPattern {
        switch status {
        case .exact(let code): .exact(code)
        case .range(let digit): .range(digit)
        case .default: .default
        }
    }

    private mutating func answer(
        _ entry: ResponseEntry,
        option: AnswerOptions.Option?,
        typeName: String
    ) -> Answer {
        let response = entry.response.value
        if let option, option.kind == .events || option.kind == .jsonStream,
            reportedContentTypes.insert(option.media.range).inserted
        {
            types.log.report(.streamAsBytes(option.name), at: option.media.range)
        }
        let payload: ResponseUnion.Payload =
            switch option?.kind {
            case nil: .none
            case .json: option.map { jsonPayload($0.media, entry, typeName: typeName) } ?? .none
            case .text: .text
            case .events, .jsonStream, .form, .multipart, .bytes: .bytes
            }
        return Answer(
            status: pattern(entry.status.value),
            option: option,
            payload: payload,
            description: entry.response.reference?.description?.value ?? response.summary?.value
                ?? response.description?.value,
            origin: response.range
        )
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
                    contentType: (answer.option?.name).map(MediaTypeKind.essence),
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
