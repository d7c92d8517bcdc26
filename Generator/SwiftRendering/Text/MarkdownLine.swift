/// What a line of Markdown is, and how it is wrapped.
enum MarkdownLine {
    /// Wraps lines of prose and of lists at the width; code, tables and headings stay as they are.
    static func wrap(_ lines: [String], width: Int) -> [String] {
        var result: [String] = []
        result.reserveCapacity(lines.count)
        var isCode = false
        for line in lines {
            if isFence(line) { isCode.toggle() }
            if isCode || line.utf8.count <= width || isFixed(line) {
                result.append(line)
            } else {
                wrap(line, width: width, into: &result)
            }
        }
        // A fence left open would take what follows into the code.
        if isCode { result.append("```") }
        return result
    }

    /// Whether a line begins a list, heading, quotation, table, rule, code or HTML rather than a sentence.
    static func isStructure(_ line: String) -> Bool {
        let indentation = indentation(line)
        if indentation >= 4 { return true }
        let content = line.utf8.dropFirst(indentation)
        switch content.first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: "="):
            return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"):
            let first = content.first
            return markerWidth(content) > 0 || content.allSatisfy { $0 == first || $0 == UInt8(ascii: " ") }
        case .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return markerWidth(content) > 0
        default: return isFence(line)
        }
    }

    /// Spaces at the start.
    static func indentation(_ line: String) -> Int {
        var count = 0
        for byte in line.utf8 {
            guard byte == UInt8(ascii: " ") else { break }
            count += 1
        }
        return count
    }

    private static func isFence(_ line: String) -> Bool {
        let content = line.utf8.drop { $0 == UInt8(ascii: " ") }
        guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
            return false
        }
        return content.prefix(3).count { $0 == first } == 3
    }

    private static func isFixed(_ line: String) -> Bool {
        let indentation = indentation(line)
        let content = line.utf8.dropFirst(indentation)
        switch content.first {
        case UInt8(ascii: "|"), UInt8(ascii: "#"): return true
        default: return indentation >= 4 && markerWidth(content) == 0
        }
    }

    /// Columns that the marker of a list or quotation takes, with the space behind it.
    private static func markerWidth(_ content: Substring.UTF8View) -> Int {
        let space = UInt8(ascii: " ")
        switch content.first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"):
            return content.dropFirst().first == space ? 2 : 0
        case .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            let digits = content.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
            let rest = content.dropFirst(digits)
            guard digits <= 3, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else {
                return 0
            }
            return rest.dropFirst().first == space ? digits + 2 : 0
        default: return 0
        }
    }

    /// Columns are counted in Unicode scalars.
    private static func wrap(_ line: String, width: Int, into result: inout [String]) {
        let indentation = indentation(line)
        let hanging = indentation + markerWidth(line.utf8.dropFirst(indentation))
        var text = line
        text.withUTF8 { bytes in
            var start = 0
            var prefix = 0
            while true {
                let end = endOfRow(
                    bytes,
                    from: start,
                    columns: width - prefix,
                    skipping: start == 0 ? hanging : 0
                )
                var last = end
                while last > start, bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
                result.append(
                    String(repeating: " ", count: prefix)
                        + String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<last]), as: UTF8.self)
                )
                start = end
                while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
                if start == bytes.count { return }
                prefix = hanging
            }
        }
    }

    /// Where a row ends: at the last space that leaves it within the columns, or else at the first space behind them.
    private static func endOfRow(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        columns: Int,
        skipping marker: Int
    ) -> Int {
        var used = 0
        var lastSpace: Int?
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: " "), index > start + marker {
                if used > columns { return lastSpace ?? index }
                lastSpace = index
            }
            if byte & 0xC0 != 0x80 { used += 1 }
            index += 1
        }
        return used > columns ? lastSpace ?? index : index
    }
}
