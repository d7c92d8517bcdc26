/// The candidate nearest to a misspelt word, for "did you mean" hints.
package enum Suggestion {
    /// The first candidate within two edits (and fewer edits than the word has letters), or nil.
    package static func nearest(to word: String, among candidates: [String]) -> String? {
        var best: (distance: Int, word: String)?
        for candidate in candidates {
            let distance = editDistance(word, candidate)
            guard distance <= 2, distance < word.count else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
        }
        return best?.word
    }

    private static func editDistance(_ left: String, _ right: String) -> Int {
        let a = Array(left.unicodeScalars)
        let b = Array(right.unicodeScalars)
        guard abs(a.count - b.count) <= 2 else { return 3 }
        var previous = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var current = [i + 1]
            for (j, y) in b.enumerated() {
                current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (x == y ? 0 : 1)))
            }
            previous = current
        }
        return previous[b.count]
    }
}
