import OpenAPIModel
import YAMLModel

/// A value as the parts of a `multipart` body: a part for each member, or for each item.
///
/// Source: RFC 2046 section 5.1, RFC 7578.
struct MultipartBody {
    let schemas: SchemaArena

    private struct Part {
        let name: String?
        let type: String
        let bytes: [UInt8]
        let isFile: Bool
    }

    func body(
        _ value: YAMLNode,
        as name: MediaTypeName,
        of media: MediaType
    ) -> (bytes: [UInt8], name: MediaTypeName) {
        let parts = parts(value, of: media)
        let boundary = Self.boundary(for: parts)
        var bytes: [UInt8] = []
        for part in parts {
            bytes += "--\(boundary)\r\n".utf8
            if let field = part.name, name.subtype == "form-data" {
                let file = part.isFile ? "; filename=\(HeaderList.quoted(Self.plain(field)))" : ""
                let quoted = HeaderList.quoted(Self.plain(field))
                bytes += "Content-Disposition: form-data; name=\(quoted)\(file)\r\n".utf8
            }
            bytes += "Content-Type: \(part.type)\r\n\r\n".utf8
            bytes += part.bytes
            bytes += "\r\n".utf8
        }
        bytes += "--\(boundary)--\r\n".utf8
        return (bytes, name.with("boundary", boundary))
    }

    private func parts(_ value: YAMLNode, of media: MediaType) -> [Part] {
        if let items = value.sequence { return items.map { part($0, named: nil, type: nil, schema: nil) } }
        guard let members = value.mapping?.entries else {
            return [part(value, named: nil, type: nil, schema: nil)]
        }
        return members.flatMap { member in
            let encoding = media.encoding.first { $0.name == member.key }?.value
            let schema = media.schema.flatMap { schemas.member(member.key, of: $0) }
            let type = encoding?.contentType?.value.split(separator: ",").first.flatMap {
                MediaTypeName(String($0))
            }
            return (member.value.sequence ?? [member.value]).map {
                part($0, named: member.key, type: type, schema: schema)
            }
        }
    }

    private func part(_ value: YAMLNode, named name: String?, type: MediaTypeName?, schema: SchemaID?) -> Part
    {
        let isFile = schema.map { schemas[schemas.resolved($0)].format?.value == "binary" } ?? false
        let usual =
            value.scalarText == nil ? "application/json" : isFile ? "application/octet-stream" : "text/plain"
        let stated = type.flatMap { $0.precision < 2 ? nil : $0.description }
        return Part(name: name, type: stated ?? usual, bytes: Array(value.plainText.utf8), isFile: isFile)
    }

    /// The first of a row of names that no part has within it.
    private static func boundary(for parts: [Part]) -> String {
        var number = 1
        while true {
            let boundary = "part-\(number)-of-the-mock"
            let isTaken = parts.contains { part in
                String(decoding: part.bytes, as: UTF8.self).utf8.count >= boundary.utf8.count
                    && String(decoding: part.bytes, as: UTF8.self).contains(boundary)
            }
            if !isTaken { return boundary }
            number += 1
        }
    }

    /// Header values have no line ends.
    private static func plain(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }
}
