import OpenAPIModel

/// What the SDK does with a content type.
enum MediaTypeKind: Int {
    case json
    case form
    case multipart
    case text
    case events
    case bytes

    /// By type and subtype, without parameters; a structured syntax suffix `+json` is JSON (RFC 6839).
    init(_ name: String) {
        let essence = MediaTypeKind.essence(name)
        if essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json") {
            self = .json
        } else if essence == "application/x-www-form-urlencoded" {
            self = .form
        } else if essence == "multipart/form-data" {
            self = .multipart
        } else if essence == "text/event-stream" {
            self = .events
        } else if essence.hasPrefix("text/") || essence == "application/xml" || essence.hasSuffix("+xml") {
            self = .text
        } else {
            self = .bytes
        }
    }

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

/// The one content type of a body that the SDK uses.
struct MediaTypeChoice {
    let name: String
    let kind: MediaTypeKind
    let media: MediaType
    /// The others, which are reported.
    let others: [Named<MediaType>]

    /// Nil for a body without content types.
    init?(_ content: [Named<MediaType>], in schemas: SchemaArena) {
        let ranked = content.enumerated().map { index, entry in
            (rank: Self.kind(of: entry, in: schemas).rawValue, index: index)
        }
        guard let best = ranked.min(by: { ($0.rank, $0.index) < ($1.rank, $1.index) }) else { return nil }
        let chosen = content[best.index]
        name = chosen.name
        kind = Self.kind(of: chosen, in: schemas)
        media = chosen.value
        others = content.enumerated().filter { $0.offset != best.index }.map(\.element)
    }

    /// A wildcard is JSON where the schema is more than a string of bytes.
    private static func kind(of entry: Named<MediaType>, in schemas: SchemaArena) -> MediaTypeKind {
        let essence = MediaTypeKind.essence(entry.name)
        guard essence == "*/*" || essence == "application/*" else { return MediaTypeKind(entry.name) }
        guard let id = entry.value.schema else { return .bytes }
        let schema = schemas[schemas.resolved(id)]
        return schema.type?.value.contains(.string) == true
            || schema.type == nil && schema.properties.isEmpty
                && schema.allOf.isEmpty && schema.oneOf.isEmpty && schema.anyOf.isEmpty
            ? .bytes : .json
    }
}
