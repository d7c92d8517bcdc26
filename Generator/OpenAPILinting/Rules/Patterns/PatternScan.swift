/// Finds the first part of a pattern that the `u` flag of ECMA-262 changes, without reading its structure.
struct PatternScan {
    struct Finding {
        /// In Unicode scalars, from 0.
        let offset: Int
        let words: String
        /// Whether it means something else without the flag, instead of being an error with it.
        let changesMeaning: Bool
    }

    /// In the order of the pattern, and what changes the meaning before what is an error.
    var first: Finding? { findings.first(where: \.changesMeaning) ?? findings.first }

    /// Whether it demands anything of where in a text it matches: `^`, `$`, `\b` or lookaround.
    private(set) var isAnchored = false
    /// Whether anything is repeated.
    private(set) var isRepeating = false

    private var findings: [Finding] = []
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var isInClass = false

    init(_ pattern: String) {
        scalars = Array(pattern.unicodeScalars)
        while index < scalars.count {
            step()
            index += 1
        }
    }

    private func peek(_ distance: Int = 1) -> Unicode.Scalar? {
        index + distance < scalars.count ? scalars[index + distance] : nil
    }

    private mutating func step() {
        let scalar = scalars[index]
        switch scalar {
        case "\\": escape()
        case "[" where !isInClass: isInClass = true
        case "]" where isInClass: isInClass = false
        case "]", "}": if !isInClass { alone(scalar) }
        case "{" where !isInClass: brace()
        case "^", "$": if !isInClass { isAnchored = true }
        case "*", "+", "?": if !isInClass { repetition(scalar) }
        default:
            guard scalar.value > 0xFFFF, isInClass || isQuantifier(peek()) else { return }
            add("'\(scalar)' is two characters without the u flag", changesMeaning: true)
        }
    }

    private mutating func repetition(_ scalar: Unicode.Scalar) {
        if scalar == "?", index > 0, scalars[index - 1] == "(" {
            if let next = peek(), next == "=" || next == "!" { isAnchored = true }
            if peek() == "<", let next = peek(2), next == "=" || next == "!" { isAnchored = true }
        } else {
            isRepeating = true
        }
    }

    private func isQuantifier(_ scalar: Unicode.Scalar?) -> Bool {
        scalar == "*" || scalar == "+" || scalar == "?" || scalar == "{"
    }

    private mutating func escape() {
        let start = index
        index += 1
        guard index < scalars.count else { return }
        let scalar = scalars[index]
        switch scalar {
        case "b", "B": if !isInClass { isAnchored = true }
        case "u" where peek() == "{":
            add("'\\u{…}' is a character with the u flag only", at: start, changesMeaning: true)
            skipBraces()
        case "p" where peek() == "{", "P" where peek() == "{":
            add("'\\\(scalar){…}' is a property with the u flag only", at: start, changesMeaning: true)
            skipBraces()
        case "-" where isInClass: break
        case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/": break
        case "a"..."z", "A"..."Z", "0"..."9": break
        default: add("'\\\(scalar)' is an error with the u flag", at: start, changesMeaning: false)
        }
    }

    /// After a letter that braces belong to.
    private mutating func skipBraces() {
        guard peek() == "{", let end = scalars[index...].firstIndex(of: "}") else { return }
        index = end
    }

    /// A quantifier, or a brace that stands alone.
    private mutating func brace() {
        var end = index + 1
        while end < scalars.count, "0123456789,".unicodeScalars.contains(scalars[end]) { end += 1 }
        guard end > index + 1, end < scalars.count, scalars[end] == "}", scalars[index + 1] != "," else {
            alone("{")
            return
        }
        isRepeating = true
        index = end
    }

    private mutating func alone(_ scalar: Unicode.Scalar) {
        add("'\(scalar)' alone is an error with the u flag; write '\\\(scalar)'", changesMeaning: false)
    }

    private mutating func add(_ words: String, at offset: Int? = nil, changesMeaning: Bool) {
        findings.append(Finding(offset: offset ?? index, words: words, changesMeaning: changesMeaning))
    }
}
