/// What two declarations have in common, word by word.
enum Pieces {
    /// Both texts in pieces, in order; without a partner, or where they are too long, each is one piece.
    static func compare(_ old: String?, _ new: String?) -> (old: [PieceView]?, new: [PieceView]?) {
        guard let old, let new else {
            return (old.map { [PieceView(same: $0)] }, new.map { [PieceView(same: $0)] })
        }
        let words = (old: words(of: old), new: words(of: new))
        guard let unmatched = LineMatching.unmatched(words.old, words.new, limit: 300) else {
            return ([PieceView(same: old)], [PieceView(same: new)])
        }
        return (pieces(words.old, unmatched.old), pieces(words.new, unmatched.new))
    }

    /// Names, runs of blanks, and each other character on its own.
    private static func words(of text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var kind: Kind?
        for index in text.indices {
            let next = Kind(text[index])
            if let kind, kind != next || next == .sign {
                words.append(text[start..<index])
                start = index
            }
            kind = next
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }

    private enum Kind {
        case name, blank, sign

        init(_ character: Character) {
            self =
                character.isLetter || character.isNumber || character == "_"
                ? .name : character.isWhitespace ? .blank : .sign
        }
    }

    private static func pieces(_ words: [Substring], _ unmatched: [Int]) -> [PieceView] {
        var pieces: [PieceView] = []
        var rest = unmatched[...]
        var text = ""
        var isOther = false
        for (index, word) in words.enumerated() {
            let isUnmatched = rest.first == index
            if isUnmatched { rest.removeFirst() }
            if isUnmatched != isOther, !text.isEmpty {
                pieces.append(isOther ? PieceView(other: text) : PieceView(same: text))
                text = ""
            }
            isOther = isUnmatched
            text += word
        }
        if !text.isEmpty { pieces.append(isOther ? PieceView(other: text) : PieceView(same: text)) }
        return pieces
    }
}
