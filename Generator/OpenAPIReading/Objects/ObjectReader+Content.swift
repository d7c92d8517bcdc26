import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    mutating func requestBody(_ node: YAMLNode, at location: DocumentLocation) -> Referenceable<RequestBody>?
    {
        referenceable(node, .requestBody, at: location, cache: \.requestBodies) { $0.requestBody($1) }
    }

    private mutating func requestBody(_ object: ObjectNode) -> RequestBody? {
        if !object.has("content") {
            report(.missingField("content", of: .requestBody), at: object.range.beginning)
        }
        return RequestBody(
            description: string("description", of: object),
            content: content(of: object),
            required: bool("required", of: object, default: false),
            extensions: object.extensions,
            range: object.range
        )
    }

    mutating func content(of object: ObjectNode) -> [Named<MediaType>] {
        named("content", of: object) { $0.mediaType($1, at: $2) }
    }

    private mutating func mediaType(_ node: YAMLNode, at location: DocumentLocation) -> MediaType? {
        guard version < .v3_2 else { return sharedMediaType(node, at: location)?.value }
        return object(node, .mediaType, at: location).flatMap { mediaType($0) }
    }

    /// A media type of `components`, or one that may refer to it (3.2).
    mutating func sharedMediaType(_ node: YAMLNode, at location: DocumentLocation) -> Referenceable<
        MediaType
    >? {
        referenceable(node, .mediaType, at: location, cache: \.mediaTypes) { $0.mediaType($1) }
    }

    private mutating func mediaType(_ object: ObjectNode) -> MediaType? {
        let (example, examples) = examples(of: object)
        return MediaType(
            schema: child("schema", of: object) { $0.schema($1, at: $2) },
            itemSchema: child("itemSchema", of: object) { $0.schema($1, at: $2) },
            example: example,
            examples: examples,
            encoding: named("encoding", of: object) { $0.encoding($1, at: $2, depth: 0) },
            prefixEncoding: prefixEncoding(of: object, depth: 0),
            itemEncoding: child("itemEncoding", of: object) { $0.encoding($1, at: $2, depth: 0) },
            extensions: object.extensions,
            range: object.range
        )
    }

    private mutating func prefixEncoding(of object: ObjectNode, depth: Int) -> [Encoding] {
        list("prefixEncoding", of: object)?.elements.compactMap {
            encoding($0.node, at: $0.location, depth: depth)
        } ?? []
    }

    /// `depth` counts the encodings around this one, of which no body has more than a few.
    private mutating func encoding(_ node: YAMLNode, at location: DocumentLocation, depth: Int) -> Encoding? {
        guard depth < 16 else {
            report(.objectNestedTooDeeply(.encoding), at: node.range.beginning)
            return nil
        }
        guard let object = object(node, .encoding, at: location) else { return nil }
        let style = encodingStyle(of: object)
        return Encoding(
            contentType: string("contentType", of: object),
            headers: headers(of: object),
            style: style,
            explode: bool("explode", of: object, default: style.value.defaultExplode),
            allowReserved: bool("allowReserved", of: object, default: false),
            encoding: named("encoding", of: object) { $0.encoding($1, at: $2, depth: depth + 1) },
            prefixEncoding: prefixEncoding(of: object, depth: depth + 1),
            itemEncoding: child("itemEncoding", of: object) { $0.encoding($1, at: $2, depth: depth + 1) },
            extensions: object.extensions,
            range: object.range
        )
    }

    /// The same values as for query parameters.
    private mutating func encodingStyle(of object: ObjectNode) -> Defaulted<ParameterStyle> {
        guard let text = string("style", of: object) else { return Defaulted(.form) }
        guard let style = ParameterStyle(rawValue: text.value) else {
            report(.styleUnknown(text.value), at: text.range)
            return Defaulted(.form)
        }
        guard ParameterLocation.query.allowedStyles.contains(style) else {
            report(.styleNotAllowed(style, in: .query), at: text.range)
            return Defaulted(.form)
        }
        return Defaulted(style, at: text.range)
    }

    /// `example` and `examples`, of which an object may have one.
    mutating func examples(of object: ObjectNode) -> (YAMLNode?, [Named<Referenceable<Example>>]) {
        if let entry = object.entry("example"), object.has("examples") {
            report(.exampleAndExamples(object.kind), at: entry.keyRange)
        }
        return (object.entry("example")?.value, named("examples", of: object) { $0.example($1, at: $2) })
    }

    mutating func example(_ node: YAMLNode, at location: DocumentLocation) -> Referenceable<Example>? {
        referenceable(node, .example, at: location, cache: \.examples) { reader, object in
            Example(
                summary: reader.string("summary", of: object),
                description: reader.string("description", of: object),
                value: object.entry("value")?.value,
                dataValue: object.entry("dataValue")?.value,
                serializedValue: reader.string("serializedValue", of: object),
                externalValue: reader.string("externalValue", of: object),
                extensions: object.extensions,
                range: object.range
            )
        }
    }
}
