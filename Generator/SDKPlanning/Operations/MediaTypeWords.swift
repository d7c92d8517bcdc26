/// The word for a media type in the name of a method: `CSV` of `text/csv`.
///
/// The word is made of the media type alone, so that no other one beside it ever changes it.
enum MediaTypeWords {
    static func word(_ name: String) -> String {
        let essence = MediaTypeKind.essence(name)
        if let known = known[essence] { return known + parameters(name) }
        let halves = essence.split(separator: "/", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return SwiftNaming.upperCamel(essence) }
        if halves[1] == "*" { return halves[0] == "*" ? "Bytes" : SwiftNaming.upperCamel(halves[0]) }
        return subtype(halves[1]) + parameters(name)
    }

    /// Without the tree that a subtype is registered in; the syntax goes last: `V2JSON` of `vnd.acme.v2+json`.
    private static func subtype(_ text: String) -> String {
        var text = text
        var syntax = ""
        if let plus = text.lastIndex(of: "+") {
            let suffix = String(text[text.index(after: plus)...])
            syntax = known["application/" + suffix] ?? SwiftNaming.upperCamel(suffix)
            text = String(text[..<plus])
        }
        for tree in ["vnd.", "prs.", "x-", "x."] where text.hasPrefix(tree) && text.count > tree.count {
            text = String(text.dropFirst(tree.count))
        }
        if text == "*" { return syntax.isEmpty ? "Bytes" : syntax }
        // Full stops and plus signs part words here, however SwiftNaming reads them in a name.
        let words = text.map { $0.isLetter || $0.isNumber ? $0 : "-" }
        return SwiftNaming.upperCamel(String(words)) + syntax
    }

    /// What tells apart `application/json;version=1` and `application/json;version=2`.
    private static func parameters(_ name: String) -> String {
        let parameters = name.split(separator: ";").dropFirst().filter { parameter in
            let text = parameter.drop { $0 == " " }.lowercased()
            return !text.hasPrefix("charset") && !text.hasPrefix("q=") && !text.isEmpty
        }
        guard !parameters.isEmpty else { return "" }
        let words = parameters.joined(separator: " ").map { $0.isLetter || $0.isNumber ? $0 : "-" }
        // Behind a word that goes away again, as a name of its own could not begin with a digit.
        return String(SwiftNaming.upperCamel("a-" + String(words)).dropFirst())
    }

    private static let known: [String: String] = [
        "application/json": "JSON", "text/json": "JSON", "application/xml": "XML", "text/xml": "XML",
        "text/plain": "Text", "text/html": "HTML", "application/xhtml+xml": "XHTML", "text/csv": "CSV",
        "text/tab-separated-values": "TSV", "text/markdown": "Markdown", "text/calendar": "Calendar",
        "text/event-stream": "Events", "application/octet-stream": "Bytes", "application/pdf": "PDF",
        "application/zip": "ZIP", "application/gzip": "GZIP", "application/x-gzip": "GZIP",
        "application/x-tar": "TAR", "application/yaml": "YAML", "application/x-yaml": "YAML",
        "text/yaml": "YAML", "text/x-yaml": "YAML", "application/cbor": "CBOR",
        "application/msgpack": "MessagePack", "application/x-msgpack": "MessagePack",
        "application/protobuf": "Protobuf", "application/x-protobuf": "Protobuf",
        "application/jsonl": "JSONLines", "application/x-jsonl": "JSONLines", "text/jsonl": "JSONLines",
        "application/jsonlines": "JSONLines", "application/x-jsonlines": "JSONLines",
        "application/json-lines": "JSONLines", "application/ndjson": "JSONLines",
        "application/x-ndjson": "JSONLines", "application/x-ldjson": "JSONLines",
        "application/json-seq": "JSONSequence", "application/stream+json": "JSONStream",
        "application/x-json-stream": "JSONStream", "application/x-www-form-urlencoded": "Form",
        "multipart/form-data": "Multipart", "multipart/mixed": "MultipartMixed",
        "multipart/related": "MultipartRelated", "application/json-patch+json": "JSONPatch",
        "application/merge-patch+json": "MergePatch", "application/problem+json": "Problem",
        "application/vnd.api+json": "JSONAPI", "application/hal+json": "HAL",
        "application/ld+json": "JSONLD", "application/geo+json": "GeoJSON", "image/png": "PNG",
        "image/jpeg": "JPEG", "image/jpg": "JPEG", "image/gif": "GIF", "image/webp": "WebP",
        "image/avif": "AVIF", "image/svg+xml": "SVG", "image/tiff": "TIFF", "audio/mpeg": "MP3",
        "audio/wav": "WAV", "audio/ogg": "OGG", "video/mp4": "MP4", "application/rtf": "RTF",
        "application/vnd.ms-excel": "XLS", "application/msword": "DOC",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PPTX",
    ]
}
