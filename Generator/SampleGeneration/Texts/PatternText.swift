import RegularExpressions

/// Makes texts in which a pattern is found.
///
/// What assertions ask for is not worked out: the text is to be checked, and another turn taken if it does not match.
struct PatternText {
    /// Letters are taken from these, as long as the pattern lets them.
    private let words: [Unicode.Scalar]
    private let names: [String: [Int]]
    private let turn: Int
    /// How many scalars more than the shortest text are wanted of each repetition that can grow.
    private let growth: Int
    private var stream: SampleStream
    private var letters = 0
    private var groups: [Int: String.UnicodeScalarView] = [:]
    private var growable = 0
    private var work = 20_000

    /// So many turns differ.
    static let turns = 24

    private init(
        _ names: [String: [Int]],
        _ words: String,
        turn: Int,
        growth: Int,
        _ stream: SampleStream
    ) {
        self.names = names
        self.words = Array(words.unicodeScalars)
        self.turn = turn
        self.growth = growth
        self.stream = stream
    }

    /// Nil for what is no pattern, and where a text would be too long to make.
    static func text(
        of pattern: String,
        length: ClosedRange<Int>,
        words: String,
        turn: Int = 0,
        _ stream: inout SampleStream
    ) -> String? {
        guard let parts = try? RegularExpression.parts(of: pattern) else { return nil }
        var shortest = PatternText(parts.names, words, turn: turn, growth: 0, stream)
        guard let least = shortest.made(parts.root) else { return nil }
        stream = shortest.stream
        let wanted = min(max(length.lowerBound, 8), length.upperBound) + turn / 4
        guard least.count < wanted, shortest.growable > 0 else { return String(least) }
        let missing = wanted - least.count
        let share = (missing + shortest.growable - 1) / shortest.growable
        var longer = PatternText(parts.names, words, turn: turn, growth: share, stream)
        let text = longer.made(parts.root)
        stream = longer.stream
        // The share is rounded up, so that it may be too much.
        if let text, text.count <= length.upperBound { return String(text) }
        var other = PatternText(parts.names, words, turn: turn, growth: max(0, share - 1), stream)
        return other.made(parts.root).map { String($0) }
    }

    private mutating func made(_ root: PatternNode) -> String.UnicodeScalarView? {
        var text = String.UnicodeScalarView()
        append(root, to: &text)
        return work > 0 ? text : nil
    }

    private mutating func append(_ node: PatternNode, to text: inout String.UnicodeScalarView) {
        work -= 1
        guard work > 0 else { return }
        switch node {
        case .empty, .start, .end, .wordBoundary, .lookaround: break
        case .scalar(let value):
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        case .set(let set):
            if let scalar = member(of: set) { text.append(scalar) }
        case .sequence(let parts):
            for part in parts { append(part, to: &text) }
        case .alternatives(let parts):
            let index = turn == 0 ? 0 : stream.next(below: parts.count)
            if index < parts.count { append(parts[index], to: &text) }
        case .capture(let body, let index):
            var inner = String.UnicodeScalarView()
            append(body, to: &inner)
            groups[index] = inner
            text.append(contentsOf: inner)
        case .quantified(let body, let quantifier): repeatBody(body, quantifier, to: &text)
        case .backreference(let index): appendGroup(index, to: &text)
        case .namedBackreference(let name, _):
            for index in names[name] ?? [] { appendGroup(index, to: &text) }
        }
    }

    /// Groups that repeat groups double with each.
    private mutating func appendGroup(_ index: Int, to text: inout String.UnicodeScalarView) {
        guard let group = groups[index] else { return }
        work -= group.count
        if work > 0 { text.append(contentsOf: group) }
    }

    private mutating func repeatBody(
        _ body: PatternNode,
        _ quantifier: Quantifier,
        to text: inout String.UnicodeScalarView
    ) {
        let most = quantifier.maximum ?? Int.max
        if most > quantifier.minimum { growable += 1 }
        var count = quantifier.minimum
        // What may be left out is, unless length is wanted or another turn tries it.
        let extra = growth + (turn > 0 && turn % 3 == 2 ? stream.next(below: 3) : 0)
        while work > 0, count > 0 {
            append(body, to: &text)
            count -= 1
        }
        let grown = text.count
        var repetitions = quantifier.minimum
        while work > 0, repetitions < most, text.count - grown < extra {
            let before = text.count
            append(body, to: &text)
            repetitions += 1
            if text.count == before { break }
        }
    }

    private mutating func member(of set: ScalarSet) -> Unicode.Scalar? {
        // Letters of the word keep the text readable; digits come from the stream.
        if turn % 2 == 0, !words.isEmpty {
            let letter = words[letters % words.count]
            let forms = [letter] + letter.properties.uppercaseMapping.unicodeScalars.prefix(1)
            if let form = forms.first(where: { set.contains($0.value) }) {
                letters += 1
                return form
            }
        }
        work -= 1
        // A letter, a capital, a digit and a sign in turn, which is what rules for passwords ask for.
        if turn % 2 == 1 {
            let kinds: [ClosedRange<UInt32>] = [0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x21...0x2E]
            for offset in 0..<kinds.count {
                let kind = kinds[(letters + offset) % kinds.count].filter { set.contains($0) }
                guard !kind.isEmpty else { continue }
                letters += 1
                return Unicode.Scalar(kind[stream.next(below: kind.count)])
            }
        }
        let members = set.printableMembers(atMost: 95)
        let preferred = members.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        let pool = preferred.isEmpty ? members : preferred
        return pool.isEmpty ? nil : pool[stream.next(below: pool.count)]
    }
}
