import HTTPTypes
import OpenAPIModel
import SchemaValidation
import YAMLModel

/// Reads the requests that call one operation: parameters first, then the body; all that is wrong is found.
struct RequestReader: Sendable {
    private let parameters: [ParameterReader]
    private let names: Set<String>
    private let body: BodyReader
    private let judge: ValueJudge
    private let refusesUnknownQuery: Bool

    /// `keys` are names of API keys in the query, which are no parameters but allowed.
    init(
        _ operation: MockOperation,
        in document: Document,
        _ validator: SchemaValidator,
        options: MockOptions,
        keys: Set<String>
    ) {
        parameters = operation.parameters.filter { !Self.isIgnored($0) }
            .map { ParameterReader($0, in: document.schemas) }
        let queryNames = parameters.filter { $0.location == .query }.map(\.name)
        names = Set(queryNames).union(keys)
        body = BodyReader(
            operation.documented.operation.requestBody?.value,
            validator,
            in: document.schemas
        )
        judge = ValueJudge(validator: validator)
        let takesRest = parameters.contains {
            $0.location == .querystring || $0.location == .query && $0.style.explode && $0.shape.allowsObject
        }
        refusesUnknownQuery = options.refusesUnknownQuery && !takesRest
    }

    /// Header parameters of these names say nothing: the document describes them in other places.
    private static func isIgnored(_ parameter: Parameter) -> Bool {
        parameter.location.value == .header
            && ["accept", "content-type", "authorization"].contains(parameter.name.value.lowercased())
    }

    func read(_ routed: RoutedRequest) -> Result<ReadRequest, RequestProblem> {
        guard let source = ParameterSource(routed, names: names) else {
            return .failure(.invalid([FieldFailure.encoding.fault(in: .query, name: nil)]))
        }
        var faults: [RequestFault] = []
        var values: [ReadParameter] = []
        for parameter in parameters {
            switch read(parameter, in: source) {
            case .success(let value): if let value { values.append(value) }
            case .failure(let found): faults += found.faults
            }
        }
        if refusesUnknownQuery { faults += unknown(in: source) }
        switch body.read(routed.request) {
        case .none:
            guard faults.isEmpty else { return .failure(.invalid(faults)) }
            return .success(ReadRequest(routed, parameters: values))
        case .body(let body):
            guard faults.isEmpty else { return .failure(.invalid(faults)) }
            return .success(ReadRequest(routed, parameters: values, body: body))
        case .faults(let found): return .failure(.invalid(faults + found))
        case .problem(let problem): return .failure(faults.isEmpty ? problem : .invalid(faults))
        }
    }

    private struct Faults: Error {
        let faults: [RequestFault]
    }

    private func read(
        _ parameter: ParameterReader,
        in source: ParameterSource
    ) -> Result<ReadParameter?, Faults> {
        func fault(_ keyword: String, _ message: String) -> Result<ReadParameter?, Faults> {
            let fault = RequestFault(
                place: parameter.place,
                name: parameter.location == .querystring ? nil : parameter.name,
                keyword: keyword,
                message: message
            )
            return .failure(Faults(faults: [fault]))
        }
        let readings: [FieldText]?
        do throws(FieldFailure) {
            readings = try parameter.readings(in: source)
        } catch {
            return .failure(Faults(faults: [error.fault(in: parameter.place, name: parameter.name)]))
        }
        guard let readings else {
            return parameter.isRequired ? fault("required", "is required") : .success(nil)
        }
        if parameter.allowsEmptyValue, readings.contains(.text("")) || readings.contains(.list([])) {
            return .success(parameter.value(YAMLNode(received: .string(""))))
        }
        let (value, violations) = judge.judge(readings, parameter.shape, parameter.schema)
        guard violations.isEmpty else {
            let faults = ValueJudge.faults(violations, in: parameter.place, name: parameter.name)
            return .failure(Faults(faults: faults))
        }
        return .success(parameter.value(value))
    }

    private func unknown(in source: ParameterSource) -> [RequestFault] {
        var seen: Set<String> = []
        return source.queryPairs.map(\.name).filter { name in
            let isKnown = names.contains(name) || names.contains(String(name.prefix { $0 != "[" }))
            return !isKnown && seen.insert(name).inserted
        }.map {
            RequestFault(
                place: .query,
                name: $0,
                keyword: "parameters",
                message: "is not known to this operation"
            )
        }
    }
}

extension ParameterReader {
    func value(_ node: YAMLNode) -> ReadParameter {
        ReadParameter(name: name, location: location, value: node)
    }
}
