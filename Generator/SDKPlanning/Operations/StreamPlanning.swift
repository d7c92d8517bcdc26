import Diagnostics
import OpenAPIModel
import SDKModel
import YAMLModel

extension OperationPlanner {
    /// The type of one value of a stream of JSON: `itemSchema` (3.2), or the items of a schema that is the whole
    /// stream as an array, or a schema that was meant for one value.
    mutating func recordType(_ media: MediaType, typeName: String) -> TypeReference {
        guard let schema = media.itemSchema ?? media.schema else { return .json }
        let item = media.itemSchema == nil ? types.flattening.flatten([schema]).items ?? schema : schema
        return streamedType(item, proposed: typeName + "Item")
    }

    /// The type of the data of server-sent events.
    mutating func eventType(_ media: MediaType, typeName: String) -> TypeReference {
        let proposed = typeName + "Event"
        guard let item = media.itemSchema else {
            return media.schema.map { streamedType($0, proposed: proposed) } ?? .string
        }
        let flat = types.flattening.flatten([item])
        guard let data = eventData(flat) else { return streamedType(item, proposed: proposed) }
        let alternatives = flat.alternatives.flatMap(\.members)
        guard !alternatives.isEmpty else { return dataType(data, proposed: proposed) }
        let kinds = alternatives.map { member in
            let own = types.flattening.flatten([member])
            let name = own.property("event").flatMap { eventName($0.schemas) }
            let schemas = (own.property("data")?.schemas ?? []) + data
            return dataType(
                schemas,
                proposed: name.map { typeName + SwiftNaming.upperCamel($0) + "Event" } ?? proposed
            )
        }
        if let first = kinds.first, kinds.allSatisfy({ $0 == first }) { return first }
        types.log.report(.eventsDiffer, at: types.schemas[item].range)
        return .string
    }

    private mutating func streamedType(_ schema: SchemaID, proposed: String) -> TypeReference {
        let resolved = types.topLevelType(of: schema, proposed: proposed)
        received += Self.names(in: resolved.value)
        return resolved.value
    }

    /// The schemas of `data` where the object is an event as the specification models it: with the fields of the
    /// format and no others (3.2, "Special Considerations for Server-Sent Events").
    private func eventData(_ flat: FlatSchema) -> [SchemaID]? {
        let members = flat.alternatives.flatMap(\.members).map { types.flattening.flatten([$0]) }
        let properties = flat.properties + members.flatMap(\.properties)
        let fields: Set<String> = ["data", "event", "id", "retry"]
        guard properties.contains(where: { $0.name == "data" }),
            properties.allSatisfy({ fields.contains($0.name) })
        else { return nil }
        return flat.property("data")?.schemas ?? []
    }

    /// The type of JSON in a string by `contentSchema`; a plain string is handed on as it is.
    private mutating func dataType(_ data: [SchemaID], proposed: String) -> TypeReference {
        for id in data {
            let schema = types.schemas[types.schemas.resolved(id)]
            let isJSON = schema.contentMediaType.map { MediaTypeKind($0.value) == .json } ?? true
            if isJSON, let content = schema.contentSchema {
                return streamedType(content, proposed: proposed)
            }
            if isJSON, schema.contentMediaType != nil { return .json }
        }
        guard let first = data.first else { return .string }
        let flat = types.flattening.flatten(data)
        let isText = flat.types.map { $0 == [.string] } ?? (!flat.isObjectLike && flat.items == nil)
        return isText ? .string : streamedType(first, proposed: proposed)
    }

    private func eventName(_ schemas: [SchemaID]) -> String? {
        let flat = types.flattening.flatten(schemas)
        return flat.const?.string ?? flat.enumeration?.values.first?.string
    }

    // MARK: - Findings

    /// Reports a media type that has no method, each place once: answers and bodies share components.
    mutating func reportNotOffered(_ entry: Named<MediaType>, because reason: AnswerOptions.Reason) {
        guard reportedContentTypes.insert(entry.nameRange).inserted else { return }
        switch reason {
        case .otherForm(let name):
            types.log.report(.otherFormNotOffered(entry.name, of: name), at: entry.nameRange)
        case .tooMany: types.log.report(.tooManyContentTypes(entry.name), at: entry.nameRange)
        case .notListed: types.log.report(.contentTypeNotListed(entry.name), at: entry.nameRange)
        }
    }

    /// Reports what an answer has besides what is asked for.
    mutating func reportOthers(_ options: AnswerOptions) {
        for other in options.others { reportNotOffered(other.entry, because: other.reason) }
        for option in options.options
        where ContentTypePreference.isXML(option.name)
            && reportedContentTypes.insert(option.media.range).inserted
        {
            types.log.report(.xmlAnswer(option.name), at: option.media.range)
        }
        let isMultipart = options.options.first { MediaTypeKind.essence($0.name).hasPrefix("multipart/") }
        if let parts = isMultipart, parts.media.itemSchema != nil || parts.media.schema != nil,
            reportedContentTypes.insert(parts.media.range).inserted
        {
            types.log.report(.multipartAnswer(parts.name), at: parts.media.range)
        }
    }
}

extension FlatSchema {
    fileprivate func property(_ name: String) -> Property? { properties.first { $0.name == name } }
}
