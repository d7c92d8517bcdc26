import OpenAPIModel

/// The media types of a body or an answer, best first.
struct RankedContentTypes {
    /// True where `contentTypes` in `sdk.yaml` names some of them: only those are here then.
    let isChosen: Bool
    let entries: [(entry: Named<MediaType>, kind: MediaTypeKind)]
    /// What `contentTypes` does not name.
    let unlisted: [Named<MediaType>]

    /// By the preferences as far as any of them fits, else by the rank; then in the order of the document.
    init(
        _ content: [Named<MediaType>],
        preferring preferences: [String],
        in schemas: SchemaArena,
        rank: (Named<MediaType>, MediaTypeKind) -> Int
    ) {
        let all = content.map { (entry: $0, kind: MediaTypeKind($0, in: schemas)) }
        let wishes = preferences.map(ContentTypePreference.init)
        let wished = all.map { candidate in
            wishes.firstIndex { $0.matches(candidate.entry.name, candidate.kind) }
        }
        let isChosen = wished.contains { $0 != nil }
        var ranked: [(rank: Int, index: Int)] = []
        var unlisted: [Named<MediaType>] = []
        for (index, candidate) in all.enumerated() {
            if let place = isChosen ? wished[index] : rank(candidate.entry, candidate.kind) {
                ranked.append((place, index))
            } else {
                unlisted.append(candidate.entry)
            }
        }
        self.isChosen = isChosen
        self.unlisted = unlisted
        entries = ranked.sorted { $0 < $1 }.map { all[$0.index] }
    }
}

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
