/// The end of a file's name by its media type.
package enum FileExtension {
    /// `bin` for types that have none here; of several types, that of the first.
    package static func text(of mediaType: String) -> String {
        let type = essence(mediaType)
        if let known = known[type] { return known }
        switch type {
        case "image/*": return "png"
        case "text/*", "": return "txt"
        case _ where type.hasSuffix("+xml"): return "xml"
        case _ where type.hasSuffix("+json"): return "json"
        default: return "bin"
        }
    }

    /// Whether nobody writes it in a string.
    package static func isBinary(_ mediaType: String) -> Bool {
        !["txt", "csv", "html", "json", "md", "svg", "xml", "yaml"].contains(text(of: mediaType))
    }

    private static func essence(_ mediaType: String) -> String {
        let first = mediaType.prefix { $0 != ";" && $0 != "," }
        return first.filter { !$0.isWhitespace }.lowercased()
    }

    private static let known: [String: String] = [
        "application/gzip": "gz", "application/json": "json", "application/pdf": "pdf",
        "application/x-tar": "tar",
        "application/xml": "xml", "application/yaml": "yaml", "application/zip": "zip", "audio/mpeg": "mp3",
        "audio/wav": "wav", "image/gif": "gif", "image/jpeg": "jpg", "image/png": "png",
        "image/svg+xml": "svg",
        "image/webp": "webp", "text/csv": "csv", "text/html": "html", "text/markdown": "md",
        "text/plain": "txt",
        "text/xml": "xml", "text/yaml": "yaml", "video/mp4": "mp4",
    ]
}
