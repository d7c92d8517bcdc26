/// A segment of a path template in which parameters stand: `{id}`, `{id}.json`, `{from}-{to}`.
struct PathPattern: Sendable, Hashable {
    /// What stands around the parameters: one more than there are of those, as the template writes it.
    let literals: [String]

    var parameterCount: Int { literals.count - 1 }

    /// How much is fixed: the more, the earlier it is tried.
    var literalLength: Int { literals.reduce(0) { $0 + $1.utf8.count } }

    /// Reads a segment of a template; without braces it has one literal and no names.
    static func read(_ segment: Substring) -> (pattern: PathPattern, names: [String]) {
        var literals: [String] = []
        var names: [String] = []
        var rest = segment
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            literals.append(String(rest[..<open]))
            names.append(String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        literals.append(String(rest))
        return (PathPattern(literals: literals), names)
    }

    /// What the parameters stand for in a segment, percent-encoded as it is; none may be empty.
    ///
    /// A parameter ends where the text that follows it first occurs.
    func match(_ segment: Substring) -> [String]? {
        guard let first = literals.first, let last = literals.last, literals.count > 1 else { return nil }
        guard segment.hasPrefix(first), segment.hasSuffix(last) else { return nil }
        guard segment.utf8.count > first.utf8.count + last.utf8.count else { return nil }
        var rest = segment.utf8.dropFirst(first.utf8.count).dropLast(last.utf8.count)
        var values: [String] = []
        for literal in literals.dropFirst().dropLast() {
            guard let range = Self.firstRange(of: literal, in: rest) else { return nil }
            values.append(String(Substring(rest[..<range.lowerBound])))
            rest = rest[range.upperBound...]
        }
        guard !rest.isEmpty else { return nil }
        values.append(String(Substring(rest)))
        return values
    }

    /// Of a text that has at least one byte before it.
    private static func firstRange(
        of literal: String,
        in text: Substring.UTF8View
    ) -> Range<Substring.UTF8View.Index>? {
        guard var start = text.indices.dropFirst().first else { return nil }
        while true {
            let rest = text[start...]
            if rest.starts(with: literal.utf8) {
                return start..<rest.index(start, offsetBy: literal.utf8.count)
            }
            guard start < text.endIndex else { return nil }
            start = text.index(after: start)
        }
    }
}
