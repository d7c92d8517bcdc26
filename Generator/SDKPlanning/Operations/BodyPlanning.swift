import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel

/// The body of a request in one of its media types, before its argument has a place.
struct PlannedBody {
    /// The name of the argument, if no parameter has it.
    let label: String
    let type: TypeReference
    let contentType: String
    let encoding: BodyBinding.Encoding
    let rule: SwiftIdentifier?
    let isRequired: Bool
    let documentation: Documentation
    let origin: SourceRange
}

extension OperationPlanner {
    /// One for each media type that is offered, the best first; what is not offered is reported.
    mutating func planBodies(_ source: DocumentOperation, typeName: String) -> [PlannedBody] {
        guard let referenceable = source.operation.requestBody else { return [] }
        let body = referenceable.value
        if source.method == .get { types.log.report(.bodyOfGET, at: body.range) }
        let preferences = configuration.contentTypes.map(\.value)
        let options = BodyOptions(body.content, preferring: preferences, in: document.schemas)
        for other in options.others { reportNotOffered(other.entry, because: other.reason) }
        let component = referenceable.reference?.target.pointer.last.map(SwiftNaming.upperCamel)
        let words = SchemaDocumentation.split(
            referenceable.reference?.description?.value ?? body.description?.value
        )
        return options.options.map { option in
            let proposed = Self.proposedName(component ?? typeName, option)
            let (type, encoding) = encoding(option, proposed: proposed, isRequired: body.required.value)
            sent += Self.names(in: type)
            return PlannedBody(
                label: option.label,
                type: type,
                contentType: Self.concrete(option),
                encoding: encoding,
                rule: rule(of: option, encoding, proposed: proposed),
                isRequired: body.required.value,
                documentation: Documentation(
                    summary: words.summary,
                    discussion: words.discussion,
                    remarks: Self.remarks(option)
                ),
                origin: body.range
            )
        }
    }

    /// A range does not say what is sent.
    private static func remarks(_ option: BodyOptions.Option) -> [String] {
        guard option.kind == .bytes, option.name.contains("*") else { return [] }
        return ["Media type: one of `\(option.name)`, which its `contentType` says."]
    }

    /// The name of a type that an inline schema needs: by the media type, for the reason that labels are.
    private static func proposedName(_ base: String, _ option: BodyOptions.Option) -> String {
        let suffix: String
        switch option.kind {
        case .form: suffix = "Form"
        case .multipart: suffix = "Multipart"
        case .jsonStream: suffix = "Item"
        case .json where option.label != "body": suffix = SwiftNaming.upperCamel(option.label) + "Body"
        case .json, .text, .events, .bytes: suffix = "Body"
        }
        return base.hasSuffix(suffix) ? base : base + suffix
    }

    /// What goes as bytes has no JSON form that could be checked.
    private mutating func rule(
        of option: BodyOptions.Option,
        _ encoding: BodyBinding.Encoding,
        proposed: String
    ) -> SwiftIdentifier? {
        switch encoding {
        case .json, .nullableJSON, .form, .multipart, .text: break
        case .parts, .items, .bytes: return nil
        }
        guard let schema = option.media.schema else { return nil }
        return rules.rule(
            of: schema,
            proposed: SwiftNaming.lowerCamel(proposed),
            reporting: &types.log
        )
    }

    /// A range cannot be sent: the plain type of its kind goes instead.
    private static func concrete(_ option: BodyOptions.Option) -> String {
        guard option.name.contains("*") else { return option.name }
        return switch option.kind {
        case .json: "application/json"
        case .form: "application/x-www-form-urlencoded"
        case .multipart: "multipart/form-data"
        case .text: "text/plain"
        case .events: "text/event-stream"
        case .jsonStream: "application/jsonl"
        case .bytes: "application/octet-stream"
        }
    }

    private mutating func encoding(
        _ option: BodyOptions.Option,
        proposed: String,
        isRequired: Bool
    ) -> (TypeReference, BodyBinding.Encoding) {
        let schema = option.media.schema
        switch option.kind {
        case .json:
            guard let schema else { return (.json, .json) }
            let type = types.topLevelType(of: schema, proposed: proposed)
            guard isRequired, case .optional(let wrapped) = type.value else { return (type.value, .json) }
            return (.optional(wrapped), .nullableJSON)
        case .form:
            let type =
                schema.map { types.topLevelType(of: $0, proposed: proposed).reference } ?? .dictionary(.json)
            // Some document a form that is encoded already.
            if types.underlying(type) == .string { return (.string, .text) }
            return (type, .form(option.media.encoding.compactMap(styledField)))
        case .multipart:
            guard let type = multipartType(option, proposed: proposed) else { return (.array(.part), .parts) }
            return (.named(type, isShadowed: false), .multipart)
        case .text: return (.string, .text)
        case .jsonStream:
            guard let item = itemType(option.media, proposed: proposed) else { return (.body, .bytes) }
            let isSequence = MediaTypeKind.essence(option.name).hasSuffix("json-seq")
            return (.items(item), .items(isSequence ? .textSequence : .lines))
        case .events, .bytes: return (.body, .bytes)
        }
    }

    /// The type of the values of a stream: of the items of an array, or of the schema itself, as many write it;
    /// nil for a string, which is the stream as it is.
    private mutating func itemType(_ media: MediaType, proposed: String) -> TypeReference? {
        if let item = media.itemSchema { return types.topLevelType(of: item, proposed: proposed).value }
        guard let schema = media.schema else { return .json }
        let flat = types.flattening.flatten([schema])
        if flat.types == [.array] || flat.items != nil {
            return flat.items.map { types.topLevelType(of: $0, proposed: proposed).value } ?? .json
        }
        let type = types.topLevelType(of: schema, proposed: proposed).value
        return types.underlying(type) == .string ? nil : type
    }

    func formField(_ encoding: Named<Encoding>) -> BodyBinding.FormField {
        styledField(encoding)
            ?? BodyBinding.FormField(
                wireName: encoding.name,
                coding: .style(.form, explode: true, allowReserved: false)
            )
    }

    /// Nil for a field that is written as fields are without an Encoding Object: its headers do not count.
    private func styledField(_ named: Named<Encoding>) -> BodyBinding.FormField? {
        let encoding = named.value
        if encoding.isStyled {
            return BodyBinding.FormField(
                wireName: named.name,
                coding: .style(
                    ParameterBinding.Style(rawValue: encoding.style.value.rawValue) ?? .form,
                    explode: encoding.explode.value,
                    allowReserved: encoding.allowReserved.value
                )
            )
        }
        guard let contentType = encoding.contentType, MediaTypeKind(contentType.value) == .json else {
            return nil
        }
        return BodyBinding.FormField(wireName: named.name, coding: .json)
    }
}

extension Encoding {
    /// Where one of the three is written, all apply and the media type does not.
    var isStyled: Bool { style.range != nil || explode.range != nil || allowReserved.range != nil }
}
