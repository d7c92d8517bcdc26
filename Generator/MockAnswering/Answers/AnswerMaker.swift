import HTTPTypes
package import OpenAPIModel
package import SDKConfiguration
import SampleGeneration
package import SchemaValidation
import YAMLModel

/// Makes answers, as the document describes them.
///
/// What does not depend on more than the headers `Accept` and `Prefer`, and on who is asked for, is made once.
package struct AnswerMaker: Sendable {
    let schemas: SchemaArena
    let validator: SchemaValidator
    let samples: SampleGenerator
    let encoder: BodyEncoder
    let streams: StreamMaker
    let errors: ErrorBody
    let options: MockOptions
    let pages: PageMaker
    /// Nil for a mock that remembers nothing.
    let store: ThingStore?
    /// By the index of the operation.
    let documented: [[DocumentedAnswer]]
    /// By the index of the operation: the names at the end of paths that lead to one of what this one makes.
    let childNames: [[String]]
    /// By the index of the operation: the parameter at the end of its path; nil where it is not about one thing.
    let identifierNames: [String?]
    let envelope: String?
    let declared = BoundedCache<HeaderKey, HTTPFields>(limit: 1 << 24)
    private let cache = BoundedCache<AnswerKey, MockAnswer>(limit: 64 << 20)
    private let encoded = BoundedCache<ProvidedKey, EncodedBody>(limit: 64 << 20)

    package init(
        document: Document,
        configuration: SDKConfiguration,
        operations: [MockOperation],
        validator: SchemaValidator,
        options: MockOptions
    ) {
        schemas = document.schemas
        self.validator = validator
        samples = SampleGenerator(
            schemas: document.schemas,
            validator: validator,
            options: SampleGenerator.Options(seed: options.seed)
        )
        errors = ErrorBody(schemas: document.schemas, validator: validator, samples: samples)
        encoder = BodyEncoder(schemas: document.schemas)
        streams = StreamMaker(
            schemas: document.schemas,
            samples: samples,
            options: options,
            configuration: configuration
        )
        self.options = options
        pages = PageMaker(operations, samples, configuration, options, keys: document.queryKeys)
        store = options.isStateful ? ThingStore(operations, pages, configuration, options) : nil
        documented = operations.map { operation in
            operation.documented.operation.responses.entries.map(DocumentedAnswer.init)
        }
        identifierNames = operations.map(Self.identifierName)
        envelope = configuration.envelope?.value ?? "data"
        childNames = operations.map { CreatedAddress.childNames(of: $0, among: operations) }
    }

    /// The answer to a request that is in order.
    package func answer(to request: ReadRequest) -> MockAnswer {
        let fields = request.request.head.headerFields
        let isRemembered = store?.remembers(request.operation) ?? false
        let key = isRemembered ? nil : AnswerKey(request, identifier: identifier(in: request))
        if let key, let answer = cache[key] { return answer }
        let preferences = AnswerPreferences(fields, number: request.request.number)
        switch make(request, preferences) {
        case .success(let made):
            if let key, made.isConstant {
                cache.keep(made.answer, for: key, cost: made.answer.body.size + key.size)
            }
            return made.answer
        case .failure(let problem):
            return refusal(problem, of: request.request, calling: request.operation)
        }
    }

    private func make(
        _ request: ReadRequest,
        _ preferences: AnswerPreferences
    ) -> Result<MadeAnswer, RequestProblem> {
        if let problem = preferences.problem { return .failure(problem) }
        let accepted = AcceptedTypes(request.request.head.headerFields)
        return choice(for: request.operation, preferences, accepted).flatMap { chosen in
            if preferences.isNone, let provided = provided(for: request, chosen) {
                return provided.map { MadeAnswer(answer(with: $0, chosen, to: request), isConstant: false) }
            }
            guard let content = chosen.content else {
                return .success(
                    answer(.none, value: nil, chosen, to: request, preferences)
                )
            }
            if content.name.isSequential, chosen.status < 300 {
                return streamed(content, chosen, to: request, preferences)
            }
            return value(of: content, chosen, preferences).map { found in
                let found = suited(found, to: request, content, status: chosen.status)
                return answer(
                    encode(found, as: content),
                    value: found.value,
                    chosen,
                    to: request,
                    preferences
                )
            }
        }
    }

    // MARK: - Putting together

    private func answer(
        _ body: EncodedBody,
        value: YAMLNode?,
        _ chosen: ChosenAnswer,
        to request: ReadRequest,
        _ preferences: AnswerPreferences
    ) -> MadeAnswer {
        var fields = declaredFields(of: chosen.documented, status: chosen.status, request.operation)
        var isConstant = preferences.variation == nil
        if chosen.documented.declares(.location), chosen.documented.example(of: .location) == nil,
            let address = createdAddress(of: value, status: chosen.status, request)
        {
            fields[.location] = address
            isConstant = false
        }
        if let name = HTTPField.Name.preferenceApplied, !preferences.applied.isEmpty {
            fields[name] = preferences.applied.joined(separator: ", ")
        }
        return MadeAnswer(
            answer(body, status: chosen.status, fields: fields),
            isConstant: isConstant
        )
    }

    /// A whole answer; statuses that have no body get none.
    func answer(_ body: EncodedBody, status: Int, fields: HTTPFields) -> MockAnswer {
        var fields = fields
        let hasBody = status != 204 && status != 304
        if hasBody {
            if let name = body.name { fields[.contentType] = name.description }
            fields[.contentLength] = String(body.content.bytes.count)
        }
        return MockAnswer(
            HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields),
            body: .bytes(hasBody ? body.content : .none)
        )
    }

    func encode(_ found: FoundValue, as content: DocumentedContent) -> EncodedBody {
        switch found {
        case .text(let text):
            return EncodedBody(bytes: Array(text.utf8), name: content.concreteName.withCharset)
        case .value(let value, let isMade):
            let body = encoder.body(value, as: content.concreteName, of: content.media, isMade: isMade)
            return EncodedBody(bytes: body.bytes, name: body.name)
        }
    }

    private func answer(
        with provided: ProvidedValue,
        _ chosen: ChosenAnswer,
        to request: ReadRequest
    ) -> MockAnswer {
        var fields = declaredFields(of: chosen.documented, status: chosen.status, request.operation)
        if chosen.documented.declares(.location),
            let address = createdAddress(of: provided.value, status: chosen.status, request)
        {
            fields[.location] = address
        }
        for field in provided.fields { fields[field.name] = field.value }
        let body = body(of: provided, chosen, request.operation)
        return answer(body, status: chosen.status, fields: fields)
    }

    private func body(
        of provided: ProvidedValue,
        _ chosen: ChosenAnswer,
        _ operation: MockOperation
    ) -> EncodedBody {
        guard let content = chosen.content, let value = provided.value else {
            return .none
        }
        let key = provided.key.map {
            ProvidedKey(operation: operation.index, status: chosen.status, type: content.name, key: $0)
        }
        if let key, let body = encoded[key] { return body }
        let body = encode(.value(value, isMade: false), as: content)
        if let key { encoded.keep(body, for: key, cost: body.content.bytes.count + key.key.utf8.count) }
        return body
    }

    /// What pages and the store have to say; nil where neither has.
    private func provided(
        for request: ReadRequest,
        _ chosen: ChosenAnswer
    ) -> Result<ProvidedValue, RequestProblem>? {
        guard (200..<300).contains(chosen.status) else { return nil }
        let schema = chosen.content?.media.schema
        if let outcome = store?.outcome(of: request, schema) { return outcome }
        return schema.flatMap { pages.page(for: request, $0) }.map(Result.success)
    }

    private func streamed(
        _ content: DocumentedContent,
        _ chosen: ChosenAnswer,
        to request: ReadRequest,
        _ preferences: AnswerPreferences
    ) -> Result<MadeAnswer, RequestProblem> {
        namedExample(of: content, chosen, preferences).map { example in
            let chunks = streams.chunks(of: content, example: example, to: request)
            var fields = declaredFields(of: chosen.documented, status: chosen.status, request.operation)
            fields[.contentType] = content.concreteName.description
            fields[.cacheControl] = fields[.cacheControl] ?? "no-cache"
            let answer = MockAnswer(
                HTTPResponse(status: HTTPResponse.Status(code: chosen.status), headerFields: fields),
                body: .chunks(chunks)
            )
            return MadeAnswer(answer, isConstant: false)
        }
    }
}

/// An answer, and whether it is the same for all requests with the same key.
private struct MadeAnswer {
    let answer: MockAnswer
    let isConstant: Bool

    init(_ answer: MockAnswer, isConstant: Bool) {
        self.answer = answer
        self.isConstant = isConstant
    }
}

/// A body as it is sent.
struct EncodedBody: Sendable {
    let content: AnswerBytes
    /// Nil for no body.
    let name: MediaTypeName?

    init(bytes: [UInt8], name: MediaTypeName?) {
        content = AnswerBytes(bytes)
        self.name = name
    }

    private init() {
        content = .none
        name = nil
    }

    static let none = EncodedBody()
}

/// What an answer depends on that is made once.
private struct AnswerKey: Hashable, Sendable {
    let operation: Int
    let accept: String
    let prefer: String
    /// Who is asked for.
    let identifier: String

    /// Nil for long texts.
    init?(_ request: ReadRequest, identifier: YAMLNode?) {
        let fields = request.request.head.headerFields
        operation = request.operation.index
        accept = fields[.accept] ?? ""
        prefer = HTTPField.Name.prefer.flatMap { fields[$0] } ?? ""
        self.identifier = identifier?.identifier ?? ""
        guard size <= 512 else { return nil }
    }

    var size: Int { accept.utf8.count + prefer.utf8.count + identifier.utf8.count }
}

private struct ProvidedKey: Hashable, Sendable {
    let operation: Int
    let status: Int
    let type: MediaTypeName
    let key: String
}
