import OpenAPIModel

/// The media types in which one body can be sent, each with the label of its argument.
///
/// A label is made of its media type alone, so that another one beside it never changes it: the first JSON type is
/// `body:`, a form `form:`, `text/csv` is `csv:`.
struct BodyOptions {
    struct Option {
        let name: String
        let kind: MediaTypeKind
        let media: MediaType
        let label: String
    }

    /// The first is that of the operation's own method; empty for a body without media types.
    private(set) var options: [Option] = []
    private(set) var others: [(entry: Named<MediaType>, reason: AnswerOptions.Reason)] = []

    /// JSON comes first, then forms, then text, then bytes; with preferences theirs, as far as any of them fits.
    init(_ content: [Named<MediaType>], preferring preferences: [String], in schemas: SchemaArena) {
        let ranked = RankedContentTypes(content, preferring: preferences, in: schemas) {
            Self.rank($0.name, $1)
        }
        others = ranked.unlisted.map { ($0, .notListed) }
        for candidate in ranked.entries {
            add(candidate.entry, candidate.kind, isChosen: ranked.isChosen, schemas)
        }
    }

    private mutating func add(
        _ entry: Named<MediaType>,
        _ kind: MediaTypeKind,
        isChosen: Bool,
        _ schemas: SchemaArena
    ) {
        guard options.count < AnswerOptions.limit else {
            others.append((entry, .tooMany))
            return
        }
        for option in options where SchemaLikeness.areAlike(option.media, entry.value, in: schemas) {
            let isSameWord = MediaTypeWords.word(option.name) == MediaTypeWords.word(entry.name)
            // The same bytes under another name.
            if option.kind == kind, kind == .json || isSameWord { return }
            if !isChosen, Self.isRaw(kind), !Self.isRaw(option.kind),
                entry.value.isStructured(in: schemas)
            {
                others.append((entry, .otherForm(of: option.name)))
                return
            }
        }
        let label = label(entry.name, kind)
        options.append(Option(name: entry.name, kind: kind, media: entry.value, label: label))
    }

    private func label(_ name: String, _ kind: MediaTypeKind) -> String {
        let taken = options.map(\.label)
        if kind == .json, !Self.isPatch(name), !taken.contains("body") { return "body" }
        let word = SwiftNaming.lowerCamel(MediaTypeWords.word(name))
        if !taken.contains(word) { return word }
        let whole = SwiftNaming.lowerCamel(SwiftNaming.distinct(name))
        var label = whole
        var number = 2
        while taken.contains(label) {
            label = whole + String(number)
            number += 1
        }
        return label
    }

    /// A value that says what to change is never the value itself.
    private static func isPatch(_ name: String) -> Bool {
        ["application/json-patch+json", "application/merge-patch+json"].contains(MediaTypeKind.essence(name))
    }

    private static func rank(_ name: String, _ kind: MediaTypeKind) -> Int {
        guard kind == .json else { return 2 + kind.rawValue }
        if isPatch(name) { return 2 }
        return MediaTypeWords.word(name) == "JSON" ? 0 : 1
    }

    private static func isRaw(_ kind: MediaTypeKind) -> Bool {
        switch kind {
        case .text, .events, .bytes: true
        case .json, .form, .multipart, .jsonStream: false
        }
    }
}
