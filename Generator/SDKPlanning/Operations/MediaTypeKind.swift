import OpenAPIModel

/// What the SDK does with a content type.
enum MediaTypeKind: Int {
    case json
    case form
    case multipart
    case text
    case events
    /// JSON values one after the other: a line each, or by record separators.
    case jsonStream
    case bytes

    /// By type and subtype, without parameters; a structured syntax suffix `+json` is JSON (RFC 6839).
    init(_ name: String) {
        let essence = MediaTypeKind.essence(name)
        if Self.isJSONStream(essence, name) {
            self = .jsonStream
        } else if essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json") {
            self = .json
        } else if essence == "application/x-www-form-urlencoded" {
            self = .form
        } else if essence.hasPrefix("multipart/") {
            self = .multipart
        } else if essence == "text/event-stream" {
            self = .events
        } else if essence.hasPrefix("text/") || essence == "application/xml" || essence.hasSuffix("+xml") {
            self = .text
        } else {
            self = .bytes
        }
    }

    /// Some servers call a stream JSON and say what it is in a parameter: `application/json;stream=watch`.
    private static func isJSONStream(_ essence: String, _ name: String) -> Bool {
        if jsonStreams.contains(essence) || essence.hasSuffix("+json-seq") { return true }
        guard essence.utf8.count < name.utf8.count, essence.hasSuffix("json") else { return false }
        return name.split(separator: ";").dropFirst().contains { parameter in
            let text = parameter.filter { !$0.isWhitespace }.lowercased()
            return text.hasPrefix("stream=") && text != "stream=false"
        }
    }

    /// As the runtime knows them.
    private static let jsonStreams: Set<String> = [
        "application/json-seq", "application/jsonl", "application/jsonlines", "application/json-lines",
        "application/ndjson", "application/stream+json", "application/x-json-stream", "application/x-jsonl",
        "application/x-jsonlines", "application/x-ldjson", "application/x-ndjson", "text/jsonl",
    ]

    /// `application/json` of `Application/JSON; charset=utf-8`.
    static func essence(_ name: String) -> String {
        let type = name.utf8.prefix { $0 != UInt8(ascii: ";") }
        // Nearly all are written so: nothing to take out, nothing to make small.
        let isPlain = type.allSatisfy { byte in
            0x21...0x7E ~= byte && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte)
        }
        if isPlain { return type.count == name.utf8.count ? name : String(Substring(type)) }
        return Substring(type).split(whereSeparator: \.isWhitespace).joined().lowercased()
    }
}

extension MediaTypeKind {
    /// A wildcard is JSON where the schema is more than a string of bytes.
    init(_ entry: Named<MediaType>, in schemas: SchemaArena) {
        let essence = MediaTypeKind.essence(entry.name)
        guard essence == "*/*" || essence == "application/*" else {
            self.init(entry.name)
            return
        }
        guard let id = entry.value.schema else {
            self = .bytes
            return
        }
        let schema = schemas[schemas.resolved(id)]
        let isOpaque =
            schema.type?.value.contains(.string) == true
            || schema.type == nil && schema.properties.isEmpty
                && schema.allOf.isEmpty && schema.oneOf.isEmpty && schema.anyOf.isEmpty
        self = isOpaque ? .bytes : .json
    }
}
