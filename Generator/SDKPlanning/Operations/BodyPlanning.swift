import Diagnostics
import OpenAPIModel
import SDKModel

/// The body of a request before its argument has a place.
struct PlannedBody {
    let type: TypeReference
    let contentType: String
    let encoding: BodyBinding.Encoding
    let rule: SwiftIdentifier?
    let isRequired: Bool
    let documentation: Documentation
    let origin: SourceRange
}

extension OperationPlanner {
    mutating func planBody(_ source: DocumentOperation, typeName: String) -> PlannedBody? {
        guard let referenceable = source.operation.requestBody else { return nil }
        let body = referenceable.value
        guard let choice = MediaTypeChoice(body.content, in: document.schemas) else { return nil }
        for other in choice.others {
            types.log.report(.contentTypeNotOffered(other.name, used: choice.name), at: other.nameRange)
        }
        let component = referenceable.reference?.target.pointer.last.map(SwiftNaming.upperCamel)
        let proposed = component.map { $0.hasSuffix("Body") ? $0 : $0 + "Body" } ?? typeName + "Body"
        let (type, encoding) = encoding(choice, proposed: proposed)
        sent += Self.names(in: type)
        let words = SchemaDocumentation.split(
            referenceable.reference?.description?.value ?? body.description?.value
        )
        return PlannedBody(
            type: type,
            contentType: concrete(choice),
            encoding: encoding,
            rule: rule(of: choice, proposed: proposed),
            isRequired: body.required.value,
            documentation: Documentation(summary: words.summary, discussion: words.discussion),
            origin: body.range
        )
    }

    /// What goes as bytes has no JSON form that could be checked.
    private mutating func rule(of choice: MediaTypeChoice, proposed: String) -> SwiftIdentifier? {
        guard encodingIsChecked(choice.kind), let schema = choice.media.schema else { return nil }
        return rules.rule(
            of: schema,
            proposed: SwiftNaming.lowerCamel(proposed),
            reporting: &types.log
        )
    }

    private func encodingIsChecked(_ kind: MediaTypeKind) -> Bool {
        switch kind {
        case .json, .form, .multipart, .text: true
        case .events, .bytes: false
        }
    }

    /// A wildcard cannot be sent: the plain type of its kind goes instead.
    private func concrete(_ choice: MediaTypeChoice) -> String {
        guard choice.name.contains("*") else { return choice.name }
        return switch choice.kind {
        case .json: "application/json"
        case .form: "application/x-www-form-urlencoded"
        case .multipart: "multipart/form-data"
        case .text: "text/plain"
        case .events: "text/event-stream"
        case .bytes: "application/octet-stream"
        }
    }

    private mutating func encoding(
        _ choice: MediaTypeChoice,
        proposed: String
    ) -> (TypeReference, BodyBinding.Encoding) {
        let schema = choice.media.schema
        switch choice.kind {
        case .json:
            return (schema.map { types.topLevelType(of: $0, proposed: proposed).value } ?? .json, .json)
        case .form:
            let type =
                schema.map { types.topLevelType(of: $0, proposed: proposed).value } ?? .dictionary(.json)
            return (type, .form(choice.media.encoding.map(formField)))
        case .multipart:
            let type =
                schema.map { types.topLevelType(of: $0, proposed: proposed).value } ?? .dictionary(.json)
            multipart.formUnion(Self.names(in: types.underlying(type)))
            return (type, .multipart(schema.map { multipartFields($0, choice.media) } ?? []))
        case .text: return (.string, .text)
        case .events, .bytes: return (.body, .bytes)
        }
    }

    private func formField(_ encoding: Named<Encoding>) -> BodyBinding.FormField {
        BodyBinding.FormField(
            wireName: encoding.name,
            style: ParameterBinding.Style(rawValue: encoding.value.style.value.rawValue) ?? .form,
            explode: encoding.value.explode.value,
            isJSON: encoding.value.contentType.map { MediaTypeKind($0.value) == .json } ?? false
        )
    }

    private func multipartFields(_ id: SchemaID, _ media: MediaType) -> [BodyBinding.MultipartField] {
        types.flattening.flatten([id]).properties.map { property in
            let flat = types.flattening.flatten(property.schemas)
            let items = flat.items.map { types.flattening.flatten([$0]) }
            let isFile = [flat, items].compactMap { $0 }.contains {
                $0.format?.value == "binary"
            }
            let encoding = media.encoding.first { $0.name == property.name }?.value
            return BodyBinding.MultipartField(
                wireName: property.name,
                contentType: encoding?.contentType?.value,
                isFile: isFile
            )
        }
    }
}
