import OpenAPIModel
import RegularExpressions
import SchemaValidation
import YAMLModel

extension SampleRun {
    mutating func text(_ demand: Demand, _ spot: Spot) -> YAMLNode {
        let wording = Wording(name: spot.name, subject: spot.subject, ordinal: spot.ordinal)
        let patterns = demand.all { $0.pattern?.value }
        let formats = demand.all { $0.format?.value }
        let lengths = lengths(demand)
        var formatted = FormatText(ordinal: spot.ordinal, wording: wording, stream: stream(demand, spot))
        var candidates = formats.compactMap { formatted.text(of: $0) }
        if candidates.isEmpty, let named = NameFormats.format(of: wording) {
            candidates += [formatted.text(of: named)].compactMap(\.self)
        }
        candidates += patterns.isEmpty ? [wording.plain] : wording.spellings
        if patterns.isEmpty, lengths == 0...Int.max, !demand.keywords.contains(where: { $0.not != nil }) {
            return node(.string(candidates[0]), demand)
        }
        for candidate in candidates where matches(candidate, patterns) {
            if let value = fitted(candidate, lengths, patterns, demand) { return value }
        }
        for candidate in candidates {
            if let value = fitted(candidate, lengths, patterns, demand) { return value }
        }
        return fromPattern(patterns, lengths, wording, demand, spot)
            ?? node(.string(Self.adjusted(candidates[0], to: lengths)), demand)
    }

    private mutating func fitted(
        _ candidate: String,
        _ lengths: ClosedRange<Int>,
        _ patterns: [String],
        _ demand: Demand
    ) -> YAMLNode? {
        let text = Self.adjusted(candidate, to: lengths)
        guard matches(text, patterns) else { return nil }
        let value = node(.string(text), demand)
        return fits(value, demand.sources.filter { schemas[$0].isAboutText }) ? value : nil
    }

    private mutating func fromPattern(
        _ patterns: [String],
        _ lengths: ClosedRange<Int>,
        _ wording: Wording,
        _ demand: Demand,
        _ spot: Spot
    ) -> YAMLNode? {
        var stream = stream(demand, spot)
        // The longest says most; what it makes must match the others as well.
        for pattern in patterns.sorted(by: { $0.utf8.count > $1.utf8.count }).prefix(3) {
            for turn in 0..<PatternText.turns where work > 0 {
                work -= 10
                guard
                    let text = PatternText.text(
                        of: pattern,
                        length: lengths,
                        words: wording.stem,
                        turn: turn,
                        &stream
                    ), lengths.contains(text.unicodeScalars.count), matches(text, patterns)
                else { continue }
                let value = node(.string(text), demand)
                if fits(value, demand.sources.filter { schemas[$0].isAboutText }) { return value }
            }
        }
        return nil
    }

    private mutating func matches(_ text: String, _ patterns: [String]) -> Bool {
        patterns.allSatisfy { pattern in
            guard case .success(let expression)? = generator.validator.expression(of: pattern) else {
                return true
            }
            work -= 1
            return expression.search(text) != .notFound
        }
    }

    private func lengths(_ demand: Demand) -> ClosedRange<Int> {
        let least = max(0, demand.all { $0.minLength?.value }.max() ?? 0)
        let most = demand.all { $0.maxLength?.value }.min() ?? Int.max
        return least...max(least, most)
    }

    /// No text is made longer than this, whatever `minLength` says.
    private static let lengthLimit = 100_000

    /// Cut, or said again until it is long enough; the number at the end, which tells items apart, stays.
    static func adjusted(_ text: String, to lengths: ClosedRange<Int>) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = scalars
        if scalars.count > lengths.upperBound {
            let number = scalars.reversed().prefix { $0.properties.numericType != nil }.reversed()
            let tail = Array(number.suffix(lengths.upperBound))
            result = Array(scalars.prefix(lengths.upperBound - tail.count)) + tail
        } else if scalars.count < lengths.lowerBound, !scalars.isEmpty {
            let joint = scalars.contains(" ") ? Array(" ".unicodeScalars) : []
            let wanted = min(lengths.lowerBound, lengthLimit)
            while result.count < wanted { result += joint + scalars }
            result = Array(result.prefix(wanted))
            // Spaces at an end are often refused.
            if result.last == " " { result[result.count - 1] = "e" }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: result)
        return String(text)
    }
}

extension Schema {
    /// Whether it has a keyword of texts, or `enum`, `const` or `not`, which may refuse one.
    fileprivate var isAboutText: Bool {
        pattern != nil || minLength != nil || maxLength != nil || format != nil || not != nil
    }
}
