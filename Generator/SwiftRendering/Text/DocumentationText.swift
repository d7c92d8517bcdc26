import SwiftSpelling

/// Markdown of a document, made harmless for a line comment.
struct DocumentationText {
    /// The text's lines, without white space at their ends; no blank line at either end, no two in a row.
    let lines: [String]

    /// Every line break of Unicode ends a line; scalars that hide or reorder text are left out.
    init(_ text: String) {
        let content = Self.content(of: text)
        // Most texts of a document are one plain line.
        if content == .plainLine {
            let trimmed = Self.trimmingEnd(text.utf8[...])
            lines = trimmed.isEmpty ? [] : [Self.withoutFieldMarker(trimmed)]
            return
        }
        var lines: [String] = []
        let plain = content == .plain ? text : Self.cleaned(text)
        for line in plain.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let trimmed = Self.trimmingEnd(line)
            if !trimmed.isEmpty || lines.last?.isEmpty == false {
                lines.append(Self.withoutFieldMarker(trimmed))
            }
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.lines = lines
    }

    var isEmpty: Bool { lines.isEmpty }

    /// The text as one line.
    var joined: String {
        guard lines.count > 1 else { return lines.first.map(Self.trimmingStart) ?? "" }
        return lines.filter { !$0.isEmpty }.map(Self.trimmingStart).joined(separator: " ")
    }

    /// The text cut into its first sentence, ending in a full stop, and the rest.
    ///
    /// Nil if it begins with no such sentence: with a question, a list, a heading, code.
    func splitAtFirstSentence() -> (sentence: String, rest: [String])? {
        let count = lines.firstIndex(of: "") ?? lines.count
        let paragraph = lines[..<count]
        guard !paragraph.isEmpty, !paragraph.contains(where: MarkdownLine.isStructure) else { return nil }
        let text = Self.spellingOutAbbreviations(
            paragraph.count == 1 ? paragraph[0] : paragraph.map(Self.trimmingStart).joined(separator: " ")
        )
        var rest = Array(lines[min(count + 1, lines.count)...])
        let end = Self.endOfSentence(text) ?? text.endIndex
        guard let sentence = Self.closed(String(text[..<end])) else { return nil }
        let remainder = Self.trimmingStart(String(text[end...]))
        if !remainder.isEmpty { rest = [remainder] + (rest.isEmpty ? [] : [""] + rest) }
        return (sentence, rest)
    }

    static func trimmingStart(_ text: String) -> String {
        text.utf8.first == UInt8(ascii: " ") ? String(text.drop { $0 == " " }) : text
    }

    private static func trimmingEnd(_ line: Substring.UTF8View) -> String {
        if let last = line.last, last != UInt8(ascii: " ") { return String(Substring(line)) }
        guard let end = line.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
        return String(Substring(line[...end]))
    }

    private enum Content {
        /// Printable ASCII only.
        case plainLine
        /// Printable ASCII and line feeds.
        case plain
        case other
    }

    private static func content(of text: String) -> Content {
        var text = text
        return text.withUTF8 { bytes in
            var content = Content.plainLine
            for byte in bytes where byte < 0x20 || byte > 0x7E {
                guard byte == UInt8(ascii: "\n") else { return .other }
                content = .plain
            }
            return content
        }
    }

    private static func cleaned(_ text: String) -> String {
        var result = ""
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": result += "\n"
            case "\t": result += "    "
            case "\u{A0}": result += " "
            // Joiners shape letters and emoji.
            case " "..."~", "\u{200C}", "\u{200D}", "\u{FE0F}": result.unicodeScalars.append(scalar)
            default: if SwiftText.isPlain(scalar) { result.unicodeScalars.append(scalar) }
            }
            previous = scalar
        }
        return result
    }

    /// Behind the first full stop, question or exclamation mark with a space after it.
    private static func endOfSentence(_ text: String) -> String.Index? {
        var contiguous = text
        let offset = contiguous.withUTF8 { bytes in
            bytes.indices.dropFirst().first { index in
                guard bytes[index] == UInt8(ascii: " ") else { return false }
                let previous = bytes[index - 1]
                return previous == UInt8(ascii: ".") || previous == UInt8(ascii: "!")
                    || previous == UInt8(ascii: "?")
            }
        }
        return offset.map { text.utf8.index(text.startIndex, offsetBy: $0) }
    }

    /// A summary is one sentence that ends in a full stop.
    private static func closed(_ sentence: String) -> String? {
        switch sentence.utf8.last {
        case UInt8(ascii: "."): sentence
        case UInt8(ascii: "?"): nil
        case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","):
            sentence.dropLast() + "."
        default: sentence + "."
        }
    }

    /// A stop that does not end a sentence is taken for one by readers of doc comments.
    private static func spellingOutAbbreviations(_ text: String) -> String {
        guard hasAbbreviation(text) else { return text }
        return text.replacing("e.g. ", with: "for example ").replacing("i.e. ", with: "that is ")
            .replacing("E.g. ", with: "For example ").replacing("I.e. ", with: "That is ")
    }

    /// Whether there is a stop, one letter, and a stop.
    private static func hasAbbreviation(_ text: String) -> Bool {
        var distance = 0
        for byte in text.utf8 {
            distance += 1
            guard byte == UInt8(ascii: ".") else { continue }
            if distance == 2 { return true }
            distance = 0
        }
        return false
    }

    /// Keeps an item such as `- Returns: x` of the document from being read as one of ours.
    private static func withoutFieldMarker(_ line: String) -> String {
        let indentation = MarkdownLine.indentation(line)
        let content = line.utf8.dropFirst(indentation)
        switch content.first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): break
        default: return line
        }
        guard content.dropFirst().first == UInt8(ascii: " ") else { return line }
        let text = line.dropFirst(indentation + 2)
        let word = text.prefix { $0 != ":" && $0 != " " }
        guard ["parameters", "parameter", "returns", "throws"].contains(word.lowercased()) else {
            return line
        }
        return line.prefix(indentation + 2) + "*\(word)*" + text.dropFirst(word.count)
    }
}
