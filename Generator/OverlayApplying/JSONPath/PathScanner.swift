/// The text of a query, read scalar by scalar.
struct PathScanner {
    private let scalars: [Unicode.Scalar]
    private(set) var position = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    var isAtEnd: Bool { position >= scalars.count }

    func peek(_ distance: Int = 1) -> Unicode.Scalar? {
        position + distance < scalars.count ? scalars[position + distance] : nil
    }

    mutating func advance() { position += 1 }

    /// What is written there, taken if it is.
    mutating func take(_ text: String) -> Bool {
        var place = position
        for scalar in text.unicodeScalars {
            guard place < scalars.count, scalars[place] == scalar else { return false }
            place += 1
        }
        position = place
        return true
    }

    mutating func skipBlanks() {
        while let scalar = current, [" ", "\t", "\n", "\r"].contains(scalar) { advance() }
    }

    mutating func takeWhile(_ isPart: (Unicode.Scalar) -> Bool) -> String {
        var text = String.UnicodeScalarView()
        while let scalar = current, isPart(scalar) {
            text.append(scalar)
            advance()
        }
        return String(text)
    }

    mutating func expect(_ text: String) throws(PathError) {
        guard take(text) else { throw unexpected("'\(text)'") }
    }

    /// Blanks and a text behind them: both or nothing.
    mutating func takeBehindBlanks(_ text: String) -> Bool {
        let start = position
        skipBlanks()
        if take(text) { return true }
        position = start
        return false
    }

    func unexpected(_ expected: String) -> PathError {
        let found = current.map { "'\(String($0))'" } ?? "the end"
        return PathError(message: "expected \(expected), found \(found)", offset: position)
    }

    /// A number without fraction, as JSONPath writes indices.
    mutating func integer() throws(PathError) -> Int {
        let start = position
        let sign = take("-") ? "-" : ""
        let digits = takeWhile(\.isDigit)
        guard !digits.isEmpty else { throw unexpected("a number") }
        let isPlain = digits == "0" ? sign.isEmpty : !digits.hasPrefix("0")
        guard isPlain, let value = Int(sign + digits), abs(value) < 1 << 53 else {
            throw PathError(message: "'\(sign + digits)' is no index", offset: start)
        }
        return value
    }

    /// A text in single or double quotes.
    mutating func quoted() throws(PathError) -> String {
        guard let quote = current, quote == "'" || quote == "\"" else { throw unexpected("a quote") }
        let start = position
        advance()
        var text = String.UnicodeScalarView()
        while let scalar = current {
            if scalar == quote {
                advance()
                return String(text)
            }
            guard scalar.value >= 0x20 else {
                throw PathError(message: "a control character must be escaped", offset: position)
            }
            advance()
            text.append(scalar == "\\" ? try escaped(in: quote) : scalar)
        }
        throw PathError(message: "the quote is not closed", offset: start)
    }

    /// Behind a backslash.
    private mutating func escaped(in quote: Unicode.Scalar) throws(PathError) -> Unicode.Scalar {
        guard let scalar = current else { throw unexpected("what the backslash escapes") }
        let simple: [Unicode.Scalar: Unicode.Scalar] = [
            "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t", "/": "/", "\\": "\\",
        ]
        if let value = simple[scalar] ?? (scalar == quote ? quote : nil) {
            advance()
            return value
        }
        guard take("u") else { throw unexpected("what a backslash can escape") }
        let start = position
        let unit = try codeUnit()
        if let value = Unicode.Scalar(unit) { return value }
        // A high surrogate needs a low one behind it, and the other way round.
        if (0xD800..<0xDC00).contains(unit), take("\\u") {
            let low = try codeUnit()
            let value = 0x10000 + ((unit - 0xD800) << 10) + (low &- 0xDC00)
            if (0xDC00..<0xE000).contains(low), let scalar = Unicode.Scalar(value) { return scalar }
        }
        throw PathError(message: "half a surrogate pair is no character", offset: start)
    }

    private mutating func codeUnit() throws(PathError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let scalar = current, scalar.isASCII, let digit = Character(scalar).hexDigitValue else {
                throw unexpected("four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            advance()
        }
        return value
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }

    /// May begin a member's name that stands without quotes.
    var beginsName: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_" || value >= 0x80
    }
}
