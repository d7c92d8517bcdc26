import ChangeModel
import Diagnostics

/// A Swift declaration before and after, each on one line, without what both have in common where that is long.
struct DeclarationPair {
    let old: String?
    let new: String?

    /// `width`: the columns beyond which arguments that did not change are left out.
    init(_ symbol: SymbolChange, width: Int) {
        let old = symbol.old.map { Self.joined($0.text) }
        let new = symbol.new.map { Self.joined($0.text) }
        let longest = max(old.map(PrintableText.width) ?? 0, new.map(PrintableText.width) ?? 0)
        // Comparing many arguments that all differ costs the square of their number.
        guard let old, let new, longest > width, longest < 20_000 else {
            self.old = old.map { TextLayout.clipped($0, to: max(width * 2, 1)) }
            self.new = new.map { TextLayout.clipped($0, to: max(width * 2, 1)) }
            return
        }
        let (left, right) = Self.shortened(Self.arguments(old), Self.arguments(new))
        self.old = TextLayout.clipped(left, to: max(width * 3, 1))
        self.new = TextLayout.clipped(right, to: max(width * 3, 1))
    }

    /// Lines as one, without the spaces that only laid them out.
    private static func joined(_ text: String) -> String {
        text.utf8.split(separator: UInt8(ascii: "\n")).reduce(into: "") { line, part in
            let part = PrintableText.line(String(Substring(part.drop { $0 == UInt8(ascii: " ") })))
            if !line.isEmpty, line.utf8.last != UInt8(ascii: "("), part.utf8.first != UInt8(ascii: ")") {
                line += " "
            }
            line += part
        }
    }

    /// Splits at the commas between arguments, not at those within a type.
    private static func arguments(_ text: String) -> [Substring] {
        let bytes = text.utf8
        var parts: [Substring] = []
        var start = text.startIndex
        var (parentheses, brackets) = (0, 0)
        var previous = UInt8(ascii: " ")
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "("): parentheses += 1
            case UInt8(ascii: ")"): parentheses -= 1
            case UInt8(ascii: "["), UInt8(ascii: "<"): brackets += 1
            case UInt8(ascii: "]"): brackets -= 1
            case UInt8(ascii: ">") where previous != UInt8(ascii: "-"): brackets -= 1
            case UInt8(ascii: " ") where previous == UInt8(ascii: ",") && parentheses <= 1 && brackets == 0:
                parts.append(text[start..<bytes.index(before: index)])
                start = bytes.index(after: index)
            default: break
            }
            previous = bytes[index]
        }
        return parts + [text[start...]]
    }

    /// The first and the last part stay, and of the others those that the other declaration does not have.
    private static func shortened(_ old: [Substring], _ new: [Substring]) -> (String, String) {
        // Comparing numbers is much cheaper than comparing texts.
        var numbers: [Substring: Int] = [:]
        func numbered(_ parts: [Substring]) -> [Int] {
            parts.map { part in
                if let number = numbers[part] { return number }
                let number = numbers.count
                numbers[part] = number
                return number
            }
        }
        let before = numbered(old)
        let difference = numbered(new).difference(from: before)
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        return (shown(old, removed), shown(new, inserted))
    }

    private static func shown(_ parts: [Substring], _ changed: Set<Int>) -> String {
        var result: [Substring] = []
        for (index, part) in parts.enumerated() {
            if index == 0 || index == parts.count - 1 || changed.contains(index) {
                result.append(part)
            } else if result.last != "…" {
                result.append("…")
            }
        }
        return result.joined(separator: ", ")
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
