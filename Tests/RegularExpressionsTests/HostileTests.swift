import RegularExpressions
import Testing

@Suite struct `Hostile patterns and texts` {
    static let long = String(repeating: "a", count: 100_000)

    /// Linear, whatever the pattern: no choice is made twice at one place.
    @Test(arguments: [
        "^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^(a*)*$", "^(?:a?){5}a*$", "^([a-z0-9]+)+$",
        "^[a-z0-9]+[a-z0-9\\-_]+[a-z0-9]+$",
    ])
    func `are decided in a text of 100 kB`(pattern: String) throws {
        let expression = try RegularExpression(pattern)
        #expect(expression.search(Self.long) == .found)
        #expect(expression.search(Self.long + "!") == .notFound)
    }

    @Test func `unanchored choices are not made again for each start`() throws {
        #expect(try RegularExpression("(?:a|b)*c").search(Self.long) == .notFound)
        #expect(try RegularExpression("a*b").search(Self.long) == .notFound)
        #expect(try RegularExpression("(.*)(.*)(.*)x").search(Self.long) == .notFound)
    }

    /// Backreferences and lookaround cannot be remembered: the limit of steps ends them.
    @Test(arguments: [#"^(a+)+\1b$"#, #"(a*)(a*)(a*)\1\2\3b"#, "(?=(?:a|a)*b)c|(?=a*b)d", #"(?<=^(a|aa)+)b"#])
    func `are given up after a while`(pattern: String) throws {
        let clock = ContinuousClock()
        let expression = try RegularExpression(pattern)
        var result = SearchResult.found
        let time = clock.measure { result = expression.search(Self.long) }
        #expect(result != .found)
        // Some 20 ms in a release build; this is one without optimization, maybe beside other tests.
        #expect(time < .seconds(20))
    }

    @Test func `an exponential pattern is undecided on a short text`() throws {
        let text = String(repeating: "a", count: 60)
        #expect(try RegularExpression(#"^(?=(?:a|a)*b)"#).search(text) == .undecided)
        #expect(try RegularExpression(#"^(?:a|a)*(b)\1$"#).search(text) == .undecided)
    }

    @Test func `a search that needs too much memory is not begun`() throws {
        let text = String(repeating: "ab", count: 1_000_000)
        let pattern = "^(?:" + String(repeating: "(?:ab)?", count: 80) + ")*c$"
        #expect(try RegularExpression(pattern).search(text) == .undecided)
    }

    @Test func `deep groups and long alternatives are read`() throws {
        let deep = String(repeating: "(", count: 99) + "a" + String(repeating: ")", count: 99)
        #expect(try RegularExpression("^" + deep + "$").search("a") == .found)
        let wide = (0..<5000).map { "x\($0)" }.joined(separator: "|")
        #expect(try RegularExpression("^(?:\(wide))$").search("x4999") == .found)
        #expect(try RegularExpression("^(?:\(wide))$").search("x5000") == .notFound)
    }

    @Test func `any pattern is read or refused`() {
        var random = Numbers(state: 20_260_101)
        let alphabet = Array(#"ab(|)[]{}*+?^$.\-,:=!<>123dwspkuxé😀"#)
        var read = 0
        for _ in 0..<5000 {
            let length = Int(random.next() % 14)
            let pattern = String(
                (0..<length).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
            )
            guard let expression = try? RegularExpression(pattern) else { continue }
            read += 1
            for text in ["", "ab", "a1é😀", "((", "aaaaaaaaaaaaaaaa"] { _ = expression.search(text) }
        }
        #expect(read > 500)
    }
}

/// The same numbers in each run (xorshift).
private struct Numbers {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state >> 11
    }
}
