import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel
import YAMLModel

/// The arguments of a method and where each goes.
struct PlannedParameters {
    let arguments: [Argument]
    let bindings: [ParameterBinding]
    let body: BodyBinding?
}

/// Why an operation cannot be offered.
struct PlanningFailure: Error {
    let message: String
}

extension OperationPlanner {
    private struct Draft {
        let parameter: Parameter
        let type: TypeReference
        let serialization: ParameterBinding.Serialization
        let location: ParameterBinding.Location
        let constant: Literal?
        let rule: SwiftIdentifier?
    }

    mutating func planParameters(
        _ source: DocumentOperation,
        typeName: String
    ) -> Result<PlannedParameters, PlanningFailure> {
        var drafts: [Draft] = []
        for parameter in source.effectiveParameters {
            switch draft(parameter, typeName: typeName) {
            case .success(let draft?): drafts.append(draft)
            case .success(nil): continue
            case .failure(let failure): return .failure(failure)
            }
        }
        let body = planBody(source, typeName: typeName)
        let id = source.operation.operationId?.value
        let names = argumentNames(drafts.map(\.parameter), of: id, hasBody: body != nil)
        var arguments: [Argument] = []
        var index = [Int?](repeating: nil, count: drafts.count)
        func add(required: Bool) {
            for (position, draft) in drafts.enumerated()
            where draft.constant == nil && isRequired(draft.parameter) == required {
                index[position] = arguments.count
                arguments.append(
                    Argument(
                        name: names.parameters[position],
                        type: draft.type,
                        isRequired: required,
                        documentation: documentation(draft.parameter),
                        origin: draft.parameter.range
                    )
                )
            }
        }
        add(required: true)
        var binding: BodyBinding?
        if let body, let name = names.body {
            binding = BodyBinding(
                argument: arguments.count,
                contentType: body.contentType,
                encoding: body.encoding,
                rule: body.rule
            )
            arguments.append(
                Argument(
                    name: name,
                    type: body.type,
                    isRequired: body.isRequired,
                    documentation: body.documentation,
                    origin: body.origin
                )
            )
        }
        add(required: false)
        let bindings = drafts.enumerated().map { position, draft in
            ParameterBinding(
                wireName: draft.parameter.name.value,
                location: draft.location,
                serialization: draft.serialization,
                argument: index[position],
                constant: draft.constant,
                rule: draft.rule
            )
        }
        return .success(PlannedParameters(arguments: arguments, bindings: bindings, body: binding))
    }

    private func isRequired(_ parameter: Parameter) -> Bool {
        parameter.required.value || parameter.location.value == .path
    }

    /// Path parameters have the first claim on a name, then query, header and cookie ones; the others say
    /// where they go: `idQuery`.
    private mutating func argumentNames(
        _ parameters: [Parameter],
        of operation: String?,
        hasBody: Bool
    ) -> (parameters: [SwiftIdentifier], body: SwiftIdentifier?) {
        var scope = NameScope()
        let body = hasBody ? types.freeName("body", in: &scope) : nil
        let order: [ParameterLocation] = [.path, .query, .header, .cookie, .querystring]
        var names = [SwiftIdentifier?](repeating: nil, count: parameters.count)
        for location in order {
            for (index, parameter) in parameters.enumerated() where parameter.location.value == location {
                let name =
                    override(of: parameter.name.value, in: operation)
                    ?? SwiftNaming.lowerCamel(parameter.name.value)
                names[index] = scope.claim(
                    NameScope.Candidate(
                        source: parameter.name.value,
                        proposed: name,
                        range: parameter.name.range,
                        fallback: name + location.rawValue.prefix(1).uppercased()
                            + location.rawValue.dropFirst()
                    ),
                    reporting: &types.log
                )
            }
        }
        return (names.compactMap { $0 }, body)
    }

    /// The name that the configuration gives, for one operation before all others.
    private mutating func override(of parameter: String, in operation: String?) -> String? {
        let keys = (operation.map { ["\($0).\(parameter)"] } ?? []) + [parameter]
        for key in keys {
            guard let rename = configuration.names.parameters.first(where: { $0.from == key }) else {
                continue
            }
            parameterOverridesUsed.insert(key)
            return rename.to
        }
        return nil
    }

    private mutating func draft(
        _ referenceable: Referenceable<Parameter>,
        typeName: String
    ) -> Result<Draft?, PlanningFailure> {
        let parameter = referenceable.value
        let name = parameter.name.value
        guard let location = ParameterBinding.Location(rawValue: parameter.location.value.rawValue) else {
            return leftOut(parameter, reason: "its location 'querystring' is not supported")
        }
        if location == .header, ["accept", "content-type", "authorization"].contains(name.lowercased()) {
            return .success(nil)
        }
        let proposed = proposedTypeName(referenceable, typeName: typeName)
        if let schema = parameter.schema {
            let type = types.topLevelType(of: schema, proposed: proposed).reference
            let constant = isRequired(parameter) ? constant(schema) : nil
            return .success(
                Draft(
                    parameter: parameter,
                    type: noted(type),
                    serialization: serialization(parameter, type),
                    location: location,
                    constant: constant,
                    rule: constant == nil ? rule(of: schema, name) : nil
                )
            )
        }
        guard let content = parameter.content.first else {
            return leftOut(parameter, reason: "it has neither a schema nor content")
        }
        guard MediaTypeKind(content.name) == .json else {
            return leftOut(parameter, reason: "its content type '\(content.name)' is not supported")
        }
        let type =
            content.value.schema.map { types.topLevelType(of: $0, proposed: proposed).reference } ?? .json
        return .success(
            Draft(
                parameter: parameter,
                type: noted(type),
                serialization: .json,
                location: location,
                constant: nil,
                rule: content.value.schema.flatMap { rule(of: $0, name) }
            )
        )
    }

    private mutating func rule(of schema: SchemaID, _ name: String) -> SwiftIdentifier? {
        rules.rule(of: schema, proposed: SwiftNaming.lowerCamel(name), reporting: &types.log)
    }

    private mutating func noted(_ type: TypeReference) -> TypeReference {
        sent += Self.names(in: type)
        return type
    }

    private mutating func leftOut(
        _ parameter: Parameter,
        reason: String
    ) -> Result<Draft?, PlanningFailure> {
        if isRequired(parameter) {
            return .failure(
                PlanningFailure(message: "parameter '\(parameter.name.value)' cannot be sent: \(reason)")
            )
        }
        types.log.report(
            .parameterUnsupported(parameter.name.value, reason: reason),
            at: parameter.range
        )
        omissions.append(("parameter '\(parameter.name.value)'", reason, parameter.range))
        return .success(nil)
    }

    /// The type of an inline parameter is named after the operation, of a shared one after its component.
    private func proposedTypeName(_ parameter: Referenceable<Parameter>, typeName: String) -> String {
        guard let component = parameter.reference?.target.pointer.last else {
            return typeName + SwiftNaming.upperCamel(parameter.value.name.value)
        }
        let name = SwiftNaming.upperCamel(component)
        return name.hasSuffix("Parameter") ? name : name + "Parameter"
    }

    private mutating func serialization(
        _ parameter: Parameter,
        _ type: TypeReference
    ) -> ParameterBinding.Serialization {
        var style = ParameterBinding.Style(rawValue: parameter.style.value.rawValue) ?? .form
        let explode = parameter.explode.value
        let isList = isArray(type)
        switch style {
        case .deepObject where isList || isScalar(type):
            types.log.report(
                .unsupportedKeyword(
                    "style: deepObject",
                    effect: "a value that is no object is sent in form style"
                ),
                at: parameter.style.range ?? parameter.range
            )
            style = .form
        case .spaceDelimited, .pipeDelimited:
            if explode || isScalar(type) { style = .form }
        default: break
        }
        return .style(
            style,
            explode: explode,
            allowReserved: parameter.allowReserved.value,
            allowEmptyValue: parameter.allowEmptyValue.value
        )
    }

    private func isArray(_ type: TypeReference) -> Bool {
        if case .array = types.underlying(type) { true } else { false }
    }

    private func isScalar(_ type: TypeReference) -> Bool {
        switch types.underlying(type) {
        case .string, .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64,
            .base64URL:
            true
        case .named(let name, _):
            if case .enumeration? = types.drafts[name]?.content { true } else { false }
        case .json, .array, .dictionary, .optional, .body, .void: false
        }
    }

    private func constant(_ schema: SchemaID) -> Literal? {
        switch types.flattening.flatten([schema]).const?.content {
        case .string(let text)?: .string(text)
        case .bool(let value)?: .bool(value)
        case .integer(let text)?: Int64(text) == nil ? nil : .number(text)
        default: nil
        }
    }

    private func documentation(_ parameter: Parameter) -> Documentation {
        let schema = parameter.schema ?? parameter.content.first?.value.schema
        let own = SchemaDocumentation.split(parameter.description?.value)
        let fromSchema = schema.map { SchemaDocumentation.documentation(of: $0, in: document.schemas) }
        return Documentation(
            summary: own.summary ?? fromSchema?.summary,
            discussion: own.summary == nil ? fromSchema?.discussion : own.discussion,
            remarks: fromSchema?.remarks ?? []
        )
    }
}
