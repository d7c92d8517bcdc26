import SDKModel

/// Turns a name of the document into a Swift name, looking at nothing but that name.
///
/// Words are split where the name has characters that no identifier has, and at underscores; the capitals
/// inside a word stay. Among several, a word all in capitals counts as an ordinary word. `job_id`, `job-id` and `jobId` give
/// `jobId`; `en-US` gives `enUs`; `SAMLResponse` gives `samlResponse`; `+1` gives `plus1`.
package enum SwiftNaming {
    /// `jobId`: properties, methods, arguments, cases.
    package static func lowerCamel(_ name: String) -> String {
        let words = words(of: name)
        guard let first = words.first else { return spelled(name) }
        var camel = lowercasedStart(first)
        for word in words.dropFirst() { camel += capitalized(word) }
        return legal(camel)
    }

    /// `JobId`: types.
    package static func upperCamel(_ name: String) -> String {
        let words = words(of: name)
        guard let first = words.first else { return capitalized(spelled(name)) }
        var camel = capitalized(first)
        for word in words.dropFirst() { camel += capitalized(word) }
        return legal(camel)
    }

    /// A type's name: in upper camel case, and never a name that a member could have as well.
    ///
    /// A digit has no case, nor has a letter of many scripts: `3d` would be `_3d` as a type and as the property of that
    /// type, which hides it. Such a type is called `Type3d`.
    package static func typeName(_ name: String) -> String {
        let camel = upperCamel(name)
        guard lowerCamel(name) == camel else { return camel }
        return "Type" + camel.drop { $0 == "_" }
    }

    /// A name that no other text gives: every character outside letters, digits and `_` is written out.
    package static func distinct(_ name: String) -> String {
        if name.unicodeScalars.allSatisfy({ isWordScalar($0) || $0 == "_" }) { return legal(name) }
        var text = ""
        for scalar in name.unicodeScalars {
            if isWordScalar(scalar) || scalar == "_" {
                text.unicodeScalars.append(scalar)
            } else {
                text +=
                    "_" + (symbolNames[scalar] ?? "u" + String(scalar.value, radix: 16, uppercase: true))
                    + "_"
            }
        }
        return legal(text)
    }

    /// The words of a name: a `-` or `+` before a digit at the start is a word (`minus`, `plus`).
    private static func words(of name: String) -> [String] {
        let words = parts(of: name)
        guard words.count > 1 else { return words }
        return words.map { isAllCapitals($0) ? $0.lowercased() : $0 }
    }

    private static func parts(of name: String) -> [String] {
        let underscore = UInt8(ascii: "_")
        if name.utf8.allSatisfy(isWordByte) { return name.isEmpty ? [] : [name] }
        if name.utf8.allSatisfy({ isWordByte($0) || $0 == underscore }) {
            var name = name
            return name.withUTF8 { bytes in
                bytes.split(separator: underscore).map { String(decoding: $0, as: UTF8.self) }
            }
        }
        var words: [String] = []
        // Offsets in UTF-8.
        var start: Int?
        var offset = 0
        var previous: Unicode.Scalar?
        var scalars = name.unicodeScalars.makeIterator()
        var upcoming = scalars.next()
        while let scalar = upcoming {
            let following = scalars.next()
            if previous == nil, let sign = sign(scalar), let following, isDigit(following) {
                words.append(sign)
            }
            if isWordScalar(scalar) {
                if start == nil { start = offset }
            } else if let first = start, !isPoint(scalar, between: previous, and: following) {
                words.append(word(of: name, first..<offset))
                start = nil
            }
            previous = scalar
            upcoming = following
            offset += UTF8.width(scalar)
        }
        if let start { words.append(word(of: name, start..<offset)) }
        return words
    }

    private static func sign(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "-": "minus"
        case "+": "plus"
        default: nil
        }
    }

    /// Whether this is the point of a number: of `1.5`, which stays one word.
    private static func isPoint(
        _ scalar: Unicode.Scalar,
        between previous: Unicode.Scalar?,
        and following: Unicode.Scalar?
    ) -> Bool {
        guard scalar == ".", let previous, let following else { return false }
        return isDigit(previous) && isDigit(following)
    }

    private static func word(of name: String, _ offsets: Range<Int>) -> String {
        let start = name.utf8.index(name.startIndex, offsetBy: offsets.lowerBound)
        let text = name[start..<name.utf8.index(start, offsetBy: offsets.count)]
        guard text.utf8.contains(UInt8(ascii: ".")) else { return String(text) }
        return text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "_")
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default:
            scalar.value >= 0x80 && scalar.properties.isXIDContinue && scalar.properties.isAlphabetic
                && scalar.properties.generalCategory != .nonspacingMark
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }

    private static func isAllCapitals(_ word: String) -> Bool {
        var hasCapital = false
        for scalar in word.unicodeScalars {
            if ("A"..."Z").contains(scalar) { hasCapital = true } else if !isDigit(scalar) { return false }
        }
        return hasCapital
    }

    private static func capitalized(_ word: String) -> String {
        switch asciiStart(of: word) {
        case .some(UInt8(ascii: "A")...UInt8(ascii: "Z")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): word
        case .some(let letter): String(Unicode.Scalar(letter - 0x20)) + Substring(word.utf8.dropFirst())
        case nil: word.prefix(1).uppercased() + word.dropFirst()
        }
    }

    /// The first letter or digit if it is in ASCII and no character with what follows.
    private static func asciiStart(of word: String) -> UInt8? {
        var bytes = word.utf8.makeIterator()
        guard let first = bytes.next(), isWordByte(first), bytes.next().map({ $0 < 0x80 }) ?? true else {
            return nil
        }
        return first
    }

    /// The capitals a word starts with become small, but the last one where a small letter follows it.
    private static func lowercasedStart(_ word: String) -> String {
        if let first = asciiStart(of: word), first > UInt8(ascii: "Z") || first < UInt8(ascii: "A") {
            return word
        }
        var end = word.startIndex
        var last = end
        while end < word.endIndex, word[end].isUppercase {
            last = end
            end = word.index(after: end)
        }
        guard end > word.startIndex else { return word }
        if last > word.startIndex, end < word.endIndex, word[end].isLowercase { end = last }
        return word[..<end].lowercased() + word[end...]
    }

    private static func legal(_ name: String) -> String {
        guard let first = name.unicodeScalars.first else { return "empty" }
        return isDigit(first) || SwiftIdentifier(name) == nil ? "_" + name : name
    }

    /// A name for text without any word: `*` is `asterisk`, the empty string `empty`.
    private static func spelled(_ name: String) -> String {
        guard !name.isEmpty else { return "empty" }
        let words = name.unicodeScalars.prefix(8).map {
            symbolNames[$0] ?? "u" + String($0.value, radix: 16, uppercase: true)
        }
        return words.enumerated().map { $0.offset == 0 ? $0.element : capitalized($0.element) }.joined()
    }

    private static let symbolNames: [Unicode.Scalar: String] = [
        " ": "space", "!": "exclamationMark", "\"": "quote", "#": "hash", "$": "dollar", "%": "percent",
        "&": "and", "'": "apostrophe", "(": "leftParenthesis", ")": "rightParenthesis", "*": "asterisk",
        "+": "plus", ",": "comma", "-": "dash", ".": "dot", "/": "slash", ":": "colon", ";": "semicolon",
        "<": "lessThan", "=": "equals", ">": "greaterThan", "?": "questionMark", "@": "at",
        "[": "leftBracket", "\\": "backslash", "]": "rightBracket", "^": "caret", "_": "underscore",
        "`": "backtick", "{": "leftBrace", "|": "pipe", "}": "rightBrace", "~": "tilde", "\n": "newline",
        "\t": "tab",
    ]
}
