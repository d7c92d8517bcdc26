/// One entry of `contentTypes` in `sdk.yaml`: a media type, a range of them, or the word for a kind.
struct ContentTypePreference {
    private let text: String

    init(_ text: String) { self.text = text.lowercased().filter { !$0.isWhitespace } }

    func matches(_ name: String, _ kind: MediaTypeKind) -> Bool {
        switch text {
        case "json": return kind == .json
        case "form": return kind == .form
        case "multipart": return kind == .multipart
        case "events": return kind == .events
        case "jsonlines", "jsonstream": return kind == .jsonStream
        case "text": return kind == .text && !Self.isXML(name)
        case "xml": return Self.isXML(name)
        case "bytes": return kind == .bytes
        default: break
        }
        let essence = MediaTypeKind.essence(name)
        if text.hasSuffix("/*") { return text == "*/*" || essence.hasPrefix(text.dropLast()) }
        if text.contains(";") { return text == name.lowercased().filter { !$0.isWhitespace } }
        return text == essence
    }

    static func isXML(_ name: String) -> Bool {
        let essence = MediaTypeKind.essence(name)
        return essence == "application/xml" || essence == "text/xml" || essence.hasSuffix("+xml")
    }
}
