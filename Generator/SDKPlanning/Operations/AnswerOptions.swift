import OpenAPIModel

/// The media types in which one documented answer can be asked for.
struct AnswerOptions {
    struct Option {
        let name: String
        let kind: MediaTypeKind
        let media: MediaType
        /// Other names of the same JSON, which are asked for as well.
        fileprivate(set) var synonyms: [String] = []
    }

    /// Why a media type has no method.
    enum Reason {
        /// It holds the same value as this one.
        case otherForm(of: String)
        /// The configuration names others.
        case notListed
        /// There are `limit` before it.
        case tooMany
    }

    /// Methods that one operation may have; far more than any document for people needs.
    static let limit = 64

    /// The first is that of the operation's own method; empty for an answer without a body.
    private(set) var options: [Option] = []
    private(set) var others: [(entry: Named<MediaType>, reason: Reason)] = []

    /// JSON comes first, then the order of the document; with preferences theirs, as far as any of them fits.
    init(_ content: [Named<MediaType>], preferring preferences: [String], in schemas: SchemaArena) {
        let ranked = RankedContentTypes(content, preferring: preferences, in: schemas) { $1 == .json ? 0 : 1 }
        others = ranked.unlisted.map { ($0, .notListed) }
        for (place, candidate) in ranked.entries.enumerated() {
            guard place < Self.limit else {
                others.append((candidate.entry, .tooMany))
                continue
            }
            add(candidate.entry, candidate.kind, isChosen: ranked.isChosen, schemas)
        }
    }

    /// The option for a media type; the preferred one where there is none.
    func option(for name: String?) -> Option? {
        options.first { $0.name == name } ?? options.first
    }

    private mutating func add(
        _ entry: Named<MediaType>,
        _ kind: MediaTypeKind,
        isChosen: Bool,
        _ schemas: SchemaArena
    ) {
        for (index, option) in options.enumerated() {
            let areAlike = SchemaLikeness.areAlike(option.media, entry.value, in: schemas)
            if kind == .json, option.kind == .json, areAlike {
                options[index].synonyms.append(entry.name)
                return
            }
            let isOtherForm =
                areAlike && option.kind != .bytes
                && Self.mayRepeat(entry.name, kind, option, entry.value, in: schemas)
            if isOtherForm, !isChosen {
                others.append((entry, .otherForm(of: option.name)))
                return
            }
        }
        options.append(Option(name: entry.name, kind: kind, media: entry.value))
    }

    /// Whether a media type with the schema of another one only spells the same value otherwise: XML, YAML or
    /// CBOR beside JSON, and a plain text beside a JSON string; not one picture beside another.
    private static func mayRepeat(
        _ name: String,
        _ kind: MediaTypeKind,
        _ option: Option,
        _ media: MediaType,
        in schemas: SchemaArena
    ) -> Bool {
        switch kind {
        case .events: return false
        case .jsonStream where media.itemSchema != nil || !name.contains(";"): return false
        case .json, .form, .multipart, .text, .jsonStream, .bytes: break
        }
        if media.isStructured(in: schemas) { return true }
        let hasType = media.schema.map { schemas[schemas.resolved($0)].type != nil } ?? false
        return option.kind == .json && kind == .text && hasType
    }
}
