import ChangeModel

/// A change, or a declaration that changed without one.
struct EntryView {
    let anchor: String
    let fingerprint: String
    /// The worst on all axes.
    let letter: String
    /// Operations, for the script, where not all are listed: `0-4 7`.
    let reached: String?
    let message: [PhraseView]
    let marks: [MarkView]
    let place: String?
    let sides: SidesView?
    let reach: ReachView?
    let way: String?
    let hint: [PhraseView]
    let hasHint: Bool
    let symbols: [SymbolView]
    let hasSymbols: Bool
    /// Declarations that are shown at another change.
    let links: [LinkView]
    let hasLinks: Bool
    let acceptance: AcceptanceView?
    let rule: String
}

/// Both documents side by side; nil where one has nothing.
struct SidesView {
    let old: ExcerptView?
    let new: ExcerptView?
}

/// A verdict on one axis.
struct MarkView {
    let letter: String
    let axis: String

    /// On all axes that are affected.
    static func marks(_ verdicts: Verdicts) -> [MarkView] {
        Axis.allCases.filter { verdicts[$0] != .unaffected }
            .map { MarkView(letter: verdicts[$0].letter, axis: $0.rawValue) }
    }
}

/// The operations that meet a change.
struct ReachView {
    /// `3 operations, in responses`.
    let title: String
    let links: [LinkView]
    /// How many are not listed; nil if all are.
    let more: Int?
}

/// The policy's words.
struct AcceptanceView {
    let reason: String
    let expires: String?

    init(_ acceptance: Acceptance) {
        self.reason = acceptance.reason
        self.expires = acceptance.expires
    }
}

/// A declaration of the SDK that changed.
struct SymbolView {
    /// Nil where the entry around it has its fingerprint.
    let anchor: String?
    let letter: String
    let message: [PhraseView]
    /// Nil for one that is only named, as there are many.
    let declarations: DeclarationsView?

    init(_ assessed: AssessedSymbol, anchor: String?, isBrief: Bool) {
        self.anchor = anchor
        self.letter = assessed.verdicts.worst().letter
        self.message = Phrase.parts(assessed.symbol.message)
        self.declarations = isBrief ? nil : DeclarationsView(assessed.symbol)
    }
}

/// Both declarations side by side; nil where there is none.
struct DeclarationsView {
    let old: DeclarationView?
    let new: DeclarationView?
    let hint: [PhraseView]
    let hasHint: Bool

    init(_ symbol: SymbolChange) {
        let pieces = Pieces.compare(symbol.old?.text, symbol.new?.text)
        self.old = pieces.old.map { DeclarationView(pieces: $0) }
        self.new = pieces.new.map { DeclarationView(pieces: $0) }
        self.hint = symbol.hint.map { Phrase.parts($0) } ?? []
        self.hasHint = symbol.hint != nil
    }
}

/// A declaration.
struct DeclarationView {
    let pieces: [PieceView]
}

/// A piece of a declaration, which the other one has as well or has not; one of the two is there.
struct PieceView: Sendable, Hashable {
    let same: String?
    let other: String?

    init(same: String? = nil, other: String? = nil) {
        self.same = same
        self.other = other
    }
}
