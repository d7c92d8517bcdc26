/// Where lines break, as swift-format would break them at the project's settings.
enum SwiftLayout {
    /// Columns of a line.
    static let width = 110

    /// A call or declaration: on one line if it fits, else each argument on its own.
    ///
    /// `indentation` counts the columns that stand before the lines where they are used.
    static func list(
        _ head: String,
        _ arguments: [String],
        _ tail: String = ")",
        indentation: Int
    ) -> [String] {
        let line = head + arguments.joined(separator: ", ") + tail
        if indentation + columns(line) <= width { return [line] }
        if arguments.isEmpty { return signature(line, indentation: indentation) }
        var lines = [head]
        for (index, argument) in arguments.enumerated() {
            lines.append("    " + argument + (index + 1 < arguments.count ? "," : ""))
        }
        lines.append(tail)
        return lines
    }

    /// The head of a function without arguments that is too long for one line: the brace goes below, then the
    /// result.
    private static func signature(_ line: String, indentation: Int) -> [String] {
        guard line.hasSuffix(" {") else { return [line] }
        let head = String(line.dropLast(2))
        if fits(head, indentation: indentation) { return [head, "{"] }
        if head.hasSuffix(">"), let open = head.firstRange(of: "<") {
            return [
                String(head[..<open.upperBound]), "    " + head[open.upperBound...].dropLast(), "> {",
            ]
        }
        guard let arrow = head.firstRange(of: " -> ") else { return [line] }
        return [String(head[..<arrow.lowerBound]), "    -> " + head[arrow.upperBound...], "{"]
    }

    /// An array literal: on one line if it fits, else with as many elements on a line as fit.
    static func array(
        _ head: String,
        _ elements: [String],
        _ tail: String = "]",
        indentation: Int
    ) -> [String] {
        let line = head + elements.joined(separator: ", ") + tail
        if elements.isEmpty || indentation + columns(line) <= width { return [line] }
        var lines = [head]
        var current = ""
        var currentWidth = 0
        for element in elements {
            let elementWidth = columns(element) + 1
            if current.isEmpty {
                current = "    " + element + ","
                currentWidth = indentation + 4 + elementWidth
            } else if currentWidth + 1 + elementWidth <= width {
                current += " " + element + ","
                currentWidth += 1 + elementWidth
            } else {
                lines.append(current)
                current = "    " + element + ","
                currentWidth = indentation + 4 + elementWidth
            }
        }
        if elements.count == 1 { current.removeLast() }
        lines.append(current)
        lines.append(tail)
        return lines
    }

    /// An array literal of calls: on one line if it fits, else one element a line.
    static func rows(
        _ head: String,
        _ elements: [String],
        _ tail: String = "]",
        indentation: Int
    ) -> [String] {
        let line = head + elements.joined(separator: ", ") + tail
        if elements.isEmpty || indentation + columns(line) <= width { return [line] }
        // swift-format ends lines of several elements in a comma, and one alone in none.
        return [head] + elements.map { "    " + $0 + (elements.count > 1 ? "," : "") } + [tail]
    }

    /// A computed property that is an array: all on one line if it fits.
    static func getter(_ head: String, _ elements: [String], indentation: Int) -> [String] {
        let line = head + " { [" + elements.joined(separator: ", ") + "] }"
        // swift-format wants a column to spare after a closing brace.
        if indentation + columns(line) < width { return [line] }
        return [head + " {"] + array("[", elements, indentation: indentation + 4).map { "    " + $0 } + ["}"]
    }

    /// Whether a line ends in time.
    static func fits(_ line: String, indentation: Int) -> Bool { indentation + columns(line) <= width }

    /// `head { body }`, or the body on a line of its own.
    static func braces(_ head: String, _ body: String, indentation: Int) -> [String] {
        let line = "\(head) { \(body) }"
        return indentation + columns(line) <= width ? [line] : ["\(head) {", "    \(body)", "}"]
    }

    /// `head rest`, or the rest on a line of its own: a case and its statement, an alias and its type.
    static func continued(_ head: String, _ rest: String, indentation: Int) -> [String] {
        let line = "\(head) \(rest)"
        return indentation + columns(line) <= width ? [line] : [head, "    " + rest]
    }

    /// `case a, b: statement`, broken where it must be.
    static func switchCase(_ patterns: [String], _ statement: String, indentation: Int) -> [String] {
        let head = "case \(patterns.joined(separator: ", ")):"
        if patterns.count == 1 || indentation + columns(head) <= width {
            return continued(head, statement, indentation: indentation)
        }
        var lines = ["case"]
        for (index, pattern) in patterns.enumerated() {
            let text = pattern + (index + 1 < patterns.count ? "," : ":")
            if index == 0 || indentation + columns(lines[lines.count - 1]) + 1 + columns(text) <= width {
                lines[lines.count - 1] += " " + text
            } else {
                lines.append("    " + text)
            }
        }
        return lines + ["    " + statement]
    }

    /// Columns of text on a line, in characters.
    static func columns(_ text: String) -> Int {
        text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.count
    }
}
