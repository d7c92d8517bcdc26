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
    /// The media type of the body, for a method besides the operation's own.
    let documentedType: String?
}

/// Why an operation cannot be offered.
struct PlanningFailure: Error {
    let message: String
}

extension OperationPlanner {
    struct ParameterDraft {
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
    ) -> Result<[PlannedParameters], PlanningFailure> {
        var drafts: [ParameterDraft] = []
        let parameters = source.effectiveParameters
        for parameter in parameters {
            if let reason = Self.conflict(of: parameter.value, among: parameters) {
                switch leftOut(parameter.value, reason: reason) {
                case .success: continue
                case .failure(let failure): return .failure(failure)
                }
            }
            switch draft(parameter, typeName: typeName) {
            case .success(let draft?): drafts.append(draft)
            case .success(nil): continue
            case .failure(let failure): return .failure(failure)
            }
        }
        let id = source.operation.operationId?.value
        let bodies = planBodies(source, typeName: typeName)
        guard !bodies.isEmpty else { return .success([signature(drafts, nil, of: id, isFirst: true)]) }
        return .success(
            bodies.enumerated().map { index, body in signature(drafts, body, of: id, isFirst: index == 0) }
        )
    }

    /// The arguments of the method that sends a body in one of its media types.
    ///
    /// Only the first method of an operation can be called without a body that may be absent: if others could, too,
    /// such a call would fit all of them.
    private mutating func signature(
        _ drafts: [ParameterDraft],
        _ body: PlannedBody?,
        of id: String?,
        isFirst: Bool
    ) -> PlannedParameters {
        let names = argumentNames(drafts.map(\.parameter), of: id, body: body?.label, isFirst: isFirst)
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
                    type: body.isRequired || isFirst ? body.type : body.type.optionally,
                    isRequired: body.isRequired || !isFirst,
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
        return PlannedParameters(
            arguments: arguments,
            bindings: bindings,
            body: binding,
            documentedType: isFirst ? nil : body?.contentType
        )
    }

    private func isRequired(_ parameter: Parameter) -> Bool {
        parameter.required.value || parameter.location.value == .path
    }

    /// Path parameters have the first claim on a name, then query, header and cookie ones; the others say
    /// where they go: `idQuery`.
    private mutating func argumentNames(
        _ parameters: [Parameter],
        of operation: String?,
        body label: String?,
        isFirst: Bool
    ) -> (parameters: [SwiftIdentifier], body: SwiftIdentifier?) {
        var scope = NameScope()
        var label = label
        // A call that gives that parameter must not become one of this method.
        if !isFirst, let taken = label,
            parameters.contains(where: { SwiftNaming.lowerCamel($0.name.value) == taken })
        {
            label = taken + "Body"
        }
        let body = label.flatMap { types.freeName($0, in: &scope) }
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
    ) -> Result<ParameterDraft?, PlanningFailure> {
        let parameter = referenceable.value
        let name = parameter.name.value
        let location = Self.location(parameter.location.value)
        if location == .header, ["accept", "content-type", "authorization"].contains(name.lowercased()) {
            return .success(nil)
        }
        let proposed = proposedTypeName(referenceable, typeName: typeName)
        if location == .querystring { return wholeQuery(parameter, proposed: proposed) }
        if let schema = parameter.schema {
            let type = types.topLevelType(of: schema, proposed: proposed).reference
            let constant = isRequired(parameter) ? constant(schema) : nil
            return .success(
                ParameterDraft(
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
            ParameterDraft(
                parameter: parameter,
                type: noted(type),
                serialization: .json,
                location: location,
                constant: nil,
                rule: content.value.schema.flatMap { rule(of: $0, name) }
            )
        )
    }

    mutating func rule(of schema: SchemaID, _ name: String) -> SwiftIdentifier? {
        rules.rule(of: schema, proposed: SwiftNaming.lowerCamel(name), reporting: &types.log)
    }

    mutating func noted(_ type: TypeReference) -> TypeReference {
        sent += Self.names(in: type)
        return type
    }

    mutating func leftOut(
        _ parameter: Parameter,
        reason: String
    ) -> Result<ParameterDraft?, PlanningFailure> {
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
        let name = SwiftNaming.typeName(component)
        return name.hasSuffix("Parameter") ? name : name + "Parameter"
    }

    private mutating func serialization(
        _ parameter: Parameter,
        _ type: TypeReference
    ) -> ParameterBinding.Serialization {
        var style = ParameterBinding.Style(rawValue: parameter.style.value.rawValue) ?? .form
        let explode = parameter.explode.value
        switch style {
        case .deepObject where isScalar(type):
            types.log.report(
                .unsupportedKeyword(
                    "style: deepObject",
                    effect: "a value that is neither object nor array is sent in form style"
                ),
                at: parameter.style.range ?? parameter.range
            )
            style = .form
        case .spaceDelimited, .pipeDelimited:
            if explode || isScalar(type) { style = .form }
        case .simple, .label, .matrix, .form, .deepObject, .cookie: break
        }
        return .style(
            style,
            explode: explode,
            allowReserved: parameter.allowReserved.value,
            allowEmptyValue: parameter.allowEmptyValue.value
        )
    }

    private func isScalar(_ type: TypeReference) -> Bool {
        switch types.underlying(type) {
        case .string, .bool, .integer, .double, .float, .decimal, .civilDate, .dateTime, .uuid, .base64,
            .base64URL, .external:
            true
        case .named(let name, _):
            if case .enumeration? = types.drafts[name]?.content { true } else { false }
        case .json, .array, .dictionary, .optional, .body, .file, .part, .items, .void: false
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
