/// Lines of tables as GitHub has them.
enum MarkdownTable {
    /// The columns that the line below a table's head says, `| --- | :-: |`; nil for any other line.
    static func alignments(_ content: ArraySlice<UInt8>) -> [MarkupAlignment]? {
        guard content.contains(UInt8(ascii: "|")) else { return nil }
        let isOfSigns = content.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: true
            default: false
            }
        }
        guard isOfSigns else { return nil }
        var alignments: [MarkupAlignment] = []
        for cell in cells(content) {
            let dashes = cell.drop { $0 == UInt8(ascii: ":") }.prefix { $0 == UInt8(ascii: "-") }
            let colons = (cell.first == UInt8(ascii: ":"), cell.last == UInt8(ascii: ":"))
            let count = dashes.count + (colons.0 ? 1 : 0) + (colons.1 ? 1 : 0)
            guard !dashes.isEmpty, cell.count == count else { return nil }
            let alignment: MarkupAlignment =
                switch colons {
                case (false, false): .none
                case (true, false): .start
                case (true, true): .center
                case (false, true): .end
                }
            alignments.append(alignment)
        }
        return alignments.isEmpty ? nil : alignments
    }

    /// The cells of a line; `\|` is a sign of their text.
    static func cells(_ content: ArraySlice<UInt8>) -> [[UInt8]] {
        var rest = content.trimmed
        if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var isEscaped = false
        for byte in rest {
            if byte == UInt8(ascii: "|"), !isEscaped {
                cells.append(Array(cell[...].trimmed))
                cell = []
                continue
            }
            if byte == UInt8(ascii: "|") { cell.removeLast() }
            cell.append(byte)
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        if !cell[...].trimmed.isEmpty { cells.append(Array(cell[...].trimmed)) }
        return cells
    }
}
