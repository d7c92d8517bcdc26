import SDKModel

/// Turns a name of the document into a Swift name, looking at nothing but that name.
///
/// Words are split where the name has characters that no identifier has, and at underscores; the capitals
/// inside a word stay. Among several, a word all in capitals counts as an ordinary word. `job_id`, `job-id` and `jobId` give
/// `jobId`; `en-US` gives `enUs`; `SAMLResponse` gives `samlResponse`; `+1` gives `plus1`.
package enum SwiftNaming {
    /// `jobId`: properties, methods, arguments, cases.
    package static func lowerCamel(_ name: String) -> String {
        var words = words(of: name)
        guard let first = words.first else { return spelled(name) }
        words[0] = lowercasedStart(first)
        return legal(
            words.enumerated().map { $0.offset == 0 ? $0.element : capitalized($0.element) }.joined()
        )
    }

    /// `JobId`: types.
    package static func upperCamel(_ name: String) -> String {
        let words = words(of: name)
        guard !words.isEmpty else { return capitalized(spelled(name)) }
        return legal(words.map(capitalized).joined())
    }

    /// A name that no other text gives: every character outside letters, digits and `_` is written out.
    package static func distinct(_ name: String) -> String {
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
        var words: [String] = []
        var word = ""
        let scalars = Array(name.unicodeScalars)
        if scalars.count > 1, let sign = ["-": "minus", "+": "plus"][String(scalars[0])],
            ("0"..."9").contains(scalars[1])
        {
            words.append(sign)
        }
        for (index, scalar) in scalars.enumerated() {
            if isWordScalar(scalar) {
                word.unicodeScalars.append(scalar)
            } else if scalar == ".", index > 0, index + 1 < scalars.count, isDigit(scalars[index - 1]),
                isDigit(scalars[index + 1])
            {
                word.append("_")
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        guard words.count > 1 else { return words }
        return words.map { isAllCapitals($0) ? $0.lowercased() : $0 }
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

    private static func isAllCapitals(_ word: String) -> Bool {
        var hasCapital = false
        for scalar in word.unicodeScalars {
            if ("A"..."Z").contains(scalar) { hasCapital = true } else if !isDigit(scalar) { return false }
        }
        return hasCapital
    }

    private static func capitalized(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// The capitals a word starts with become small, but the last one where a small letter follows it.
    private static func lowercasedStart(_ word: String) -> String {
        let characters = Array(word)
        var count = 0
        while count < characters.count, characters[count].isUppercase { count += 1 }
        if count > 1, count < characters.count, characters[count].isLowercase { count -= 1 }
        return String(characters[..<count]).lowercased() + String(characters[count...])
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
