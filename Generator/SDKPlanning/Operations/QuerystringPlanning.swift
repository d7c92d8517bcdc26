import OpenAPIModel
import SDKModel

extension OperationPlanner {
    /// A parameter that is the whole query (3.2): a form, JSON text or any other text, as its content type says.
    mutating func wholeQuery(
        _ parameter: Parameter,
        proposed: String
    ) -> Result<ParameterDraft?, PlanningFailure> {
        let content = parameter.content.first
        let schema = parameter.schema ?? content?.value.schema
        var type = schema.map { types.topLevelType(of: $0, proposed: proposed).reference } ?? .json
        let serialization: ParameterBinding.Serialization
        // One with a schema and without content is reported when it is read, and sent as a form.
        switch content.map({ MediaTypeKind($0.name) }) ?? .form {
        case .form:
            if schema == nil { type = .dictionary(.json) }
            serialization = .form(content?.value.encoding.map(formField) ?? [])
        case .json: serialization = .json
        default:
            guard schema == nil || types.underlying(type) == .string else {
                let name = content?.name ?? ""
                return leftOut(parameter, reason: "values other than strings have no form in '\(name)'")
            }
            type = .string
            serialization = .text
        }
        return .success(
            ParameterDraft(
                parameter: parameter,
                type: noted(type),
                serialization: serialization,
                location: .querystring,
                constant: nil,
                rule: schema.flatMap { rule(of: $0, parameter.name.value) }
            )
        )
    }

    /// Why a parameter has no place beside the others: one that is the whole query leaves none for others there.
    static func conflict(of parameter: Parameter, among all: [Referenceable<Parameter>]) -> String? {
        guard let whole = all.first(where: { $0.value.location.value == .querystring })?.value else {
            return nil
        }
        switch parameter.location.value {
        case .query, .querystring:
            return parameter.identity == whole.identity ? nil : "'\(whole.name.value)' is the whole query"
        case .path, .header, .cookie: return nil
        }
    }

    static func location(_ location: ParameterLocation) -> ParameterBinding.Location {
        switch location {
        case .path: .path
        case .query: .query
        case .header: .header
        case .cookie: .cookie
        case .querystring: .querystring
        }
    }
}
