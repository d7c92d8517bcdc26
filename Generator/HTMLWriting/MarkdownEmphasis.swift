/// Runs of `*`, `_` and `~`, matched to emphasis by the rules of CommonMark.
struct MarkdownEmphasis {
    private struct Run {
        let sign: UInt8
        let length: Int
        let canOpen: Bool
        let canClose: Bool
        /// How many signs are not used yet.
        var rest: Int
        var closed: [MarkupName] = []
        var opened: [MarkupName] = []
        var previous: Int?
        var next: Int?
    }

    /// Runs of one kind search no further down than here; the rule of three makes kinds of lengths.
    private struct Kind: Hashable {
        let sign: UInt8
        let canOpen: Bool
        let length: Int
    }

    private var runs: [Run] = []
    /// The last run that can still be matched.
    private var last: Int?

    var count: Int { runs.count }

    /// The index of a new run.
    mutating func add(
        _ sign: UInt8,
        _ length: Int,
        before: MarkdownNeighbor,
        after: MarkdownNeighbor
    ) -> Int {
        let isLeft = after != .blank && (after != .punctuation || before != .word)
        let isRight = before != .blank && (before != .punctuation || after != .word)
        let isUnderscore = sign == UInt8(ascii: "_")
        let run = Run(
            sign: sign,
            length: length,
            canOpen: isLeft && (!isUnderscore || !isRight || before == .punctuation),
            canClose: isRight && (!isUnderscore || !isLeft || after == .punctuation),
            rest: length,
            previous: last
        )
        runs.append(run)
        if let last { runs[last].next = runs.count - 1 }
        last = runs.count - 1
        return runs.count - 1
    }

    /// What a run has become: tags, and the signs that none was made of.
    func pieces(_ index: Int) -> [MarkupPiece] {
        let run = runs[index]
        let signs = String(repeating: String(Unicode.Scalar(run.sign)), count: run.rest)
        return run.closed.map { .close($0) } + (run.rest > 0 ? [.text(signs)] : [])
            + run.opened.reversed().map { .open(.plain($0)) }
    }

    /// Matches the runs from an index on, and forgets them.
    mutating func match(above bottom: Int) {
        var lowest: [Kind: Int] = [:]
        var current = firstOpen(from: bottom)
        while let closer = current {
            guard runs[closer].canClose else {
                current = runs[closer].next
                continue
            }
            let run = runs[closer]
            let kind = Kind(sign: run.sign, canOpen: run.canOpen, length: run.length % 3)
            if let opener = opener(for: closer, above: max(bottom, lowest[kind] ?? 0)) {
                join(opener, closer)
                if runs[closer].rest == 0 {
                    current = runs[closer].next
                    remove(closer)
                }
            } else {
                lowest[kind] = closer
                current = run.next
                if !run.canOpen { remove(closer) }
            }
        }
        while let index = last, index >= bottom { remove(index) }
    }

    private func firstOpen(from bottom: Int) -> Int? {
        var first: Int?
        var index = last
        while let run = index, run >= bottom {
            first = run
            index = runs[run].previous
        }
        return first
    }

    private func opener(for closer: Int, above bottom: Int) -> Int? {
        var index = runs[closer].previous
        while let opener = index, opener >= bottom {
            if runs[opener].sign == runs[closer].sign, runs[opener].canOpen, fits(opener, closer) {
                return opener
            }
            index = runs[opener].previous
        }
        return nil
    }

    private func fits(_ opener: Int, _ closer: Int) -> Bool {
        let (left, right) = (runs[opener], runs[closer])
        if left.sign == UInt8(ascii: "~") { return left.length == right.length }
        guard left.canClose || right.canOpen else { return true }
        return (left.length + right.length) % 3 != 0 || (left.length % 3 == 0 && right.length % 3 == 0)
    }

    private mutating func join(_ opener: Int, _ closer: Int) {
        let isTilde = runs[opener].sign == UInt8(ascii: "~")
        let isStrong = runs[opener].rest >= 2 && runs[closer].rest >= 2
        let name: MarkupName = isTilde ? .s : isStrong ? .strong : .em
        let used = isTilde ? runs[opener].rest : isStrong ? 2 : 1
        runs[opener].opened.append(name)
        runs[closer].closed.append(name)
        runs[opener].rest -= used
        runs[closer].rest -= used
        while let between = runs[closer].previous, between > opener { remove(between) }
        if runs[opener].rest == 0 { remove(opener) }
    }

    private mutating func remove(_ index: Int) {
        let run = runs[index]
        if let previous = run.previous { runs[previous].next = run.next }
        if let next = run.next { runs[next].previous = run.previous } else { last = run.previous }
    }
}

/// What stands beside a run of signs, as far as emphasis depends on it.
enum MarkdownNeighbor {
    case blank, punctuation, word

    init(before index: Int, in bytes: [UInt8]) {
        var start = index - 1
        while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        self.init(start < 0 ? [] : bytes[start..<index])
    }

    init(after index: Int, in bytes: [UInt8]) {
        self.init(bytes[index..<min(bytes.count, index + 4)])
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first else {
            self = .blank
            return
        }
        guard first >= 0x80 else {
            self = first <= 0x20 || first == 0x7F ? .blank : first.isPunctuation ? .punctuation : .word
            return
        }
        let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? " "
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .blank
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
            .modifierSymbol, .otherSymbol:
            self = .punctuation
        default: self = .word
        }
    }
}
