import Diagnostics

/// Fits printable text into columns.
enum TextLayout {
    /// Breaks at spaces; a word longer than the width stays whole, so that paths can be copied.
    static func wrapped(_ text: String, width: Int) -> [String] {
        guard PrintableText.width(text) > width else { return [text] }
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in words(of: text) {
            let length = PrintableText.width(String(word))
            if !line.isEmpty, used + 1 + length > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if !line.isEmpty { line += " " }
            used += length + (line.isEmpty ? 0 : 1)
            line += word
        }
        return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
    }

    /// Breaks Swift after commas and closing parentheses only, and not within a type.
    static func wrapped(code text: String, width: Int) -> [String] {
        guard PrintableText.width(text) > width else { return [text] }
        var lines: [String] = []
        var line = ""
        var unit = ""
        func fits() -> Bool { PrintableText.width(line) + 1 + PrintableText.width(unit) <= width }
        for word in words(of: text) {
            if !unit.isEmpty { unit += " " }
            unit += word
            let last = word.utf8.last
            guard last == UInt8(ascii: ",") || last == UInt8(ascii: ")"), isBalanced(unit) else { continue }
            if !line.isEmpty, !fits() {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? unit : " " + unit
            unit = ""
        }
        if !line.isEmpty, !unit.isEmpty, fits() { return lines + ["\(line) \(unit)"] }
        return lines + [line, unit].filter { !$0.isEmpty }
    }

    private static func words(of text: String) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    }

    private static func isBalanced(_ code: String) -> Bool {
        var (depth, previous) = (0, UInt8(ascii: " "))
        for byte in code.utf8 {
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where previous != UInt8(ascii: "-"): depth -= 1
            default: break
            }
            previous = byte
        }
        return depth == 0
    }

    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - PrintableText.width(text)))
    }

    /// The beginning of a text that is too long, with `…` for the rest.
    static func clipped(_ text: String, to count: Int) -> String {
        guard text.utf8.count > count, text.unicodeScalars.count > count else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(1, count - 1)))) + "…"
    }

    /// Items behind a first word or more, broken between items only, and how many are left out: `and 40 more`.
    static func list(
        _ items: some RandomAccessCollection<String>,
        after start: String,
        width: Int,
        lineLimit: Int
    ) -> [String] {
        var lines: [String] = []
        var line = start
        for (index, item) in items.enumerated() {
            let isLast = index == items.count - 1
            let text = isLast ? item : item + ","
            // On the last line that may be used, what is left out must be said too.
            let reserve = !isLast && lines.count == lineLimit - 1 ? 16 : 0
            if !line.isEmpty, PrintableText.width(line) + 1 + PrintableText.width(text) + reserve > width {
                guard lines.count < lineLimit - 1 else {
                    let rest = index > 0 ? "and \(items.count - index) more" : "\(items.count)"
                    return lines + [(line.hasSuffix(",") ? String(line.dropLast()) : line) + " " + rest]
                }
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? text : " " + text
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
