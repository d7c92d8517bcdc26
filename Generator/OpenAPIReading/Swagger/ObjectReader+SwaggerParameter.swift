import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    mutating func swaggerParameter(
        _ node: YAMLNode,
        at location: DocumentLocation
    ) -> Referenceable<SwaggerParameter>? {
        let own = node.withReferenceAsSchema ?? node
        let parameter = referenceable(own, .parameter, at: location, cache: \.swaggerParameters) {
            $0.swaggerParameter($1)
        }
        if parameter == nil, obstacle == nil { obstacle = .targetUnreadable("\(location.pointer)") }
        return parameter
    }

    /// The parameters under an object, apart by what they are; without doubles.
    mutating func swaggerInput(of object: ObjectNode) -> OperationInput {
        guard let list = list("parameters", of: object) else { return OperationInput() }
        var input = OperationInput()
        var first: [Parameter.Identity: SourceRange] = [:]
        var names: [String: SourceRange] = [:]
        for element in list.elements {
            guard let found = swaggerParameter(element.node, at: element.location) else { continue }
            switch found.value {
            case .parameter(let value):
                let parameter = found.with(value)
                if accepts(parameter, beside: &first) { input.parameters.append(parameter) }
            case .body(let body):
                input.bodies.append(found.with(body))
            case .field(let field):
                let place = found.reference?.text.range ?? field.name.range
                if let earlier = names[field.name.value] {
                    let note = Diagnostic.Note("first declared here", at: earlier)
                    report(.duplicateField(field.name.value), at: place, notes: [note])
                } else {
                    names[field.name.value] = place
                    input.fields.append(found.with(field))
                }
            case .unsendable(let reason, let isRequired):
                if isRequired, obstacle == nil { obstacle = reason }
            }
        }
        return input
    }

    private mutating func swaggerParameter(_ object: ObjectNode) -> SwaggerParameter? {
        let name = requiredString("name", of: object)
        guard let place = requiredString("in", of: object), let name else { return nil }
        switch place.value {
        case "body":
            return .body(swaggerBody(object, name))
        case "formData":
            return swaggerField(object, name)
        case "query", "header", "path", "cookie":
            guard let location = ParameterLocation(rawValue: place.value) else { return nil }
            if location == .cookie {
                report(.fieldOfLaterVersion("cookie", .v3_0, version), at: place.range)
            }
            return swaggerValue(object, name, Located(location, at: place.range))
        default:
            reportObstacle(.parameterLocationUnknown(place.value, version), at: place.range)
            return nil
        }
    }

    private mutating func swaggerValue(
        _ object: ObjectNode,
        _ name: Located<String>,
        _ location: Located<ParameterLocation>
    ) -> SwaggerParameter? {
        if location.value == .header, !Self.isHeaderName(name.value) {
            reportObstacle(.headerNameInvalid(name.value), at: name.range)
            return nil
        }
        var required = bool("required", of: object, default: false)
        if location.value == .path, !required.value {
            report(.pathParameterNotRequired(name.value), at: required.range ?? name.range)
            required = Defaulted(true)
        }
        let serialization: Serialization
        switch self.serialization(of: object, in: location.value, required: required.value) {
        case .failure(let problem): return .unsendable(reason: problem.reason, isRequired: required.value)
        case .success(let found): serialization = found
        }
        return .parameter(
            Parameter(
                name: name,
                location: location,
                description: string("description", of: object),
                required: required,
                deprecated: Defaulted(false),
                allowEmptyValue: bool("allowEmptyValue", of: object, default: false),
                style: serialization.style,
                explode: serialization.explode,
                allowReserved: Defaulted(false),
                schema: valueSchema(of: object, called: "parameter '\(name.value)'"),
                example: object.entry("x-example")?.value,
                extensions: object.extensions,
                range: object.range
            )
        )
    }

    struct Serialization {
        let style: Defaulted<ParameterStyle>
        let explode: Defaulted<Bool>
    }

    struct Unsendable: Error { let reason: DiagnosticMessage }

    /// How a list is written; what cannot be written is reported.
    mutating func serialization(
        of object: ObjectNode,
        in place: ParameterLocation,
        required: Bool
    ) -> Result<Serialization, Unsendable> {
        let style = place.defaultStyle
        guard object.entry("type")?.value.string == "array" else {
            return .success(
                Serialization(style: Defaulted(style), explode: Defaulted(style.defaultExplode))
            )
        }
        let commas = Serialization(style: Defaulted(style), explode: Defaulted(false))
        guard let text = string("collectionFormat", of: object) else { return .success(commas) }
        guard let format = CollectionFormat(rawValue: text.value) else {
            report(.collectionFormatUnknown(text.value), at: text.range)
            return .success(commas)
        }
        if let (style, explode) = format.style(in: place) {
            return .success(
                Serialization(
                    style: Defaulted(style, at: text.range),
                    explode: Defaulted(explode, at: text.range)
                )
            )
        }
        let reason = DiagnosticMessage.collectionFormatNotSent(format, in: object, required: required)
        report(reason, at: text.range)
        return .failure(Unsendable(reason: reason))
    }

    /// The schema that a parameter or header is itself: its node without what only the parameter has.
    ///
    /// As a member of an object, `isProperty`, it also keeps its texts.
    mutating func valueSchema(
        of object: ObjectNode,
        called name: String,
        isProperty: Bool = false
    ) -> SchemaID? {
        if !object.has("type") {
            if let entry = object.entry("schema") {
                let keyword = entry.value.referenceEntry?.keyRange == entry.keyRange ? "$ref" : "schema"
                report(.schemaOfValue(name, keyword), at: entry.keyRange)
                return child("schema", of: object) { $0.schema($1, at: $2) }
            }
            report(.missingField("type", of: object.kind), at: object.range.beginning)
        }
        let entries = object.entries.compactMap { entry -> YAMLMapping.Entry? in
            switch entry.key {
            case "name", "in", "required", "collectionFormat", "allowEmptyValue", "schema", "example":
                return nil
            case "description": return isProperty ? entry : nil
            case "x-example":
                guard isProperty else { return nil }
                return YAMLMapping.Entry(key: "example", keyRange: entry.keyRange, value: entry.value)
            default:
                let isKnown = SchemaKeyword.all[entry.key] != nil || entry.key.hasPrefix("x-")
                return isKnown ? entry : nil
            }
        }
        let node = YAMLNode(.mapping(YAMLMapping(entries)), at: object.range)
        return schemas.id(of: SourceTarget(location: object.location, node: node))
    }

    /// A header of a response: always written with commas.
    mutating func swaggerHeader(_ object: ObjectNode) -> Header? {
        if let text = object.entry("collectionFormat")?.value, text.string != "csv",
            object.entry("type")?.value.string == "array"
        {
            report(.collectionFormatOfHeader(text.scalarText ?? ""), at: text.range)
        }
        return Header(
            description: string("description", of: object),
            required: Defaulted(false),
            deprecated: Defaulted(false),
            style: Defaulted(.simple),
            explode: Defaulted(false),
            schema: valueSchema(of: object, called: "this header"),
            example: object.entry("x-example")?.value,
            extensions: object.extensions,
            range: object.range
        )
    }
}

extension YAMLNode {
    /// With `$ref` as the schema of a parameter that has a name beside it, so that it cannot be a reference.
    fileprivate var withReferenceAsSchema: YAMLNode? {
        guard let reference = referenceEntry, let mapping, mapping["name"] != nil, mapping["in"] != nil,
            mapping["schema"] == nil
        else { return nil }
        let entries = mapping.entries.map { entry -> YAMLMapping.Entry in
            guard entry.key == "$ref" else { return entry }
            let schema = YAMLNode(.mapping(YAMLMapping([reference])), at: reference.value.range)
            return YAMLMapping.Entry(key: "schema", keyRange: entry.keyRange, value: schema)
        }
        return YAMLNode(.mapping(YAMLMapping(entries)), at: range)
    }
}
