import HTTPTypes
import OpenAPIModel
import SchemaValidation
import YAMLModel

/// Reads the bodies of one operation.
struct BodyReader: Sendable {
    private let contents: [ContentReader]
    private let isRequired: Bool
    private let judge: ValueJudge

    /// Without `body`, what is sent nevertheless is not looked at.
    init(_ body: RequestBody?, _ validator: SchemaValidator, in schemas: SchemaArena) {
        contents = (body?.content ?? []).map { ContentReader($0.name, $0.value, in: schemas) }
        isRequired = body?.required.value ?? false
        judge = ValueJudge(validator: validator)
    }

    enum Outcome: Sendable {
        case none
        case body(ReadBody)
        case faults([RequestFault])
        case problem(RequestProblem)
    }

    func read(_ request: MockRequest) -> Outcome {
        guard !contents.isEmpty else { return .none }
        let field = request.head.headerFields[.contentType]
        let sent = field.flatMap(MediaTypeName.init)
        if request.body.isEmpty, sent.map(ContentReader.isAbsentWhenEmpty) ?? true { return absent }
        if let coding = request.head.headerFields[.contentEncoding], coding.lowercased() != "identity" {
            return .problem(.contentEncoding(coding))
        }
        guard let sent, let content = content(for: sent) else {
            return .problem(.contentType(field, of: contents.map(\.name)))
        }
        return read(request.body, as: sent, content)
    }

    private var absent: Outcome {
        guard isRequired else { return .none }
        let fault = RequestFault(place: .body, name: nil, keyword: "required", message: "is required")
        return .faults([fault])
    }

    /// The one that names the type most precisely.
    private func content(for sent: MediaTypeName) -> ContentReader? {
        contents.filter { $0.name.includes(sent) }.max { $0.name.precision < $1.name.precision }
    }

    private func read(_ bytes: [UInt8], as sent: MediaTypeName, _ content: ContentReader) -> Outcome {
        let readings: [FieldText]
        do throws(FieldFailure) {
            readings = try content.readings(of: bytes, as: sent)
        } catch {
            return .faults([error.fault(in: .body, name: nil)])
        }
        guard !readings.isEmpty else { return .body(ReadBody(mediaType: sent, value: nil, bytes: bytes)) }
        let (value, violations) = judge.judge(readings, content.shape, content.schema)
        var faults = ValueJudge.faults(violations, in: .body, name: nil)
        if let itemSchema = content.itemSchema, sent.isJSONStream {
            for (index, item) in (value.sequence ?? []).enumerated() where faults.count < ValueJudge.limit {
                let violations = judge.violations(of: item, itemSchema)
                faults += ValueJudge.faults(violations, in: .body, name: nil, below: "/\(index)")
            }
        }
        guard faults.isEmpty else { return .faults(faults) }
        return .body(ReadBody(mediaType: sent, value: value, bytes: bytes))
    }
}
