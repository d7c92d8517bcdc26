/// A regular expression of ECMA-262, which is what `pattern` of JSON Schema holds.
///
/// It reads the grammar of the `u` flag, and where that refuses a pattern, that of Annex B: `\:` and `\_` are
/// these characters, `{` and `]` may stand alone. Texts are sequences of Unicode scalars; no flag is set, so that
/// `$` is the very end of the text, `.` no line terminator, and `\d`, `\w`, `\b` know ASCII only.
/// Sources: ECMA-262 section 22.2; JSON Schema 2020-12 Core section 6.4, Validation section 6.3.3.
package struct RegularExpression: Sendable {
    package let pattern: String
    /// What other engines would read differently, in the order of the pattern.
    package let peculiarities: [Peculiarity]
    private let program: Program

    /// How many instructions it was made into, which is what it takes of memory: some 40 bytes each.
    package var size: Int { program.instructions.count }

    /// Refuses what ECMA-262 does not define, also where Annex B would take a letter after a backslash for itself:
    /// whoever writes `\h` or `\A` means something else.
    package init(_ pattern: String) throws(PatternError) {
        var parser = PatternParser(pattern)
        let node = try parser.pattern()
        self.pattern = pattern
        peculiarities = parser.peculiarities
        program = try ProgramBuilder.program(of: node, names: parser.names)
    }

    /// Whether the pattern occurs anywhere in the text.
    ///
    /// Time is linear in the text for patterns without backreferences and lookaround; the work of all is limited
    /// in proportion to the text.
    package func search(_ text: String) -> SearchResult {
        var text = text
        return text.withUTF8 { bytes in
            var matcher = Matcher(program, bytes, steps: 1_000_000 + 16 * bytes.count)
            return matcher.search()
        }
    }
}

/// What a search came to.
package enum SearchResult: Sendable, Hashable {
    case found
    case notFound
    /// The search took too many steps, and was given up.
    case undecided
}

/// Why a pattern is not a regular expression that can be searched for.
package struct PatternError: Error, Sendable, Hashable {
    /// In Unicode scalars from the first one, which has 0.
    package let offset: Int
    /// In lower case, without a full stop.
    package let message: String

    init(_ message: String, at offset: Int) {
        self.message = message
        self.offset = offset
    }
}

/// A part of a pattern that other engines (ICU, Swift's Regex, PCRE) read differently.
package struct Peculiarity: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// `[` inside a class: others begin a nested one.
        case bracketInClass
        /// `&&`, `--` or `~~` inside a class: others intersect, subtract, or take the difference.
        case setOperatorInClass
        /// `[]` or `[^]`: others take the bracket for a member.
        case emptyClass
        /// `$`: others match before a last line break, too.
        case endBeforeLineBreak
        /// `\d`, `\w`, `\s`, `\b` and their opposites: others know all of Unicode.
        case unicodeClass
    }

    package let kind: Kind
    /// In Unicode scalars from the first one, which has 0.
    package let offset: Int
}
