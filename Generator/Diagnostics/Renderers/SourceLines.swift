/// The lines of a library's files, split once per file, for excerpts.
struct SourceLines {
    /// A source line as it is shown, and where the mark under it goes, in terminal columns from 0.
    struct Excerpt: Equatable {
        let text: String
        let markStart: Int
        /// At least 1.
        let markWidth: Int
    }

    private struct File {
        let bytes: [UInt8]
        let starts: [Int]
        /// A place found before: excerpts come in order, so the next one is searched from here.
        var known = (line: 0, column: 1, offset: 0)
    }

    private let library: SourceLibrary
    private var files: [SourceFileID: File] = [:]

    init(of library: SourceLibrary) { self.library = library }

    /// The line where a range starts, clipped around it; nil if the file has no such line.
    mutating func excerpt(of range: SourceRange, width: Int) -> Excerpt? {
        guard let (before, after) = scalars(around: range.start, in: range.file, reach: width) else {
            return nil
        }
        let length: Int
        if range.end.line == range.start.line {
            length = max(1, Int(range.end.column) - Int(range.start.column))
        } else {
            length = Int.max
        }
        return Self.excerpt(before: before, after: after, length: length, width: width)
    }

    private static func excerpt(
        before: (scalars: [Unicode.Scalar], isCut: Bool),
        after: (scalars: [Unicode.Scalar], isCut: Bool),
        length: Int,
        width: Int
    ) -> Excerpt {
        var lead = Cells()
        if !before.isCut { before.scalars.forEach { lead.append($0) } }
        var isCut = before.isCut || lead.width > width * 2 / 3
        if isCut {
            // A third of the width before the mark is enough to recognize the place.
            lead = Cells()
            var tail = Cells()
            for scalar in before.scalars.reversed() {
                tail.append(scalar)
                guard tail.width < width / 3 else { break }
            }
            tail.cells.reversed().forEach { lead.append(cell: $0) }
            isCut = tail.cells.count < before.scalars.count || before.isCut
        }
        var marked = 0
        var text = Cells(startingAt: lead.width + (isCut ? 1 : 0))
        var isTailCut = after.isCut
        for (index, scalar) in after.scalars.enumerated() {
            guard text.width < width else {
                isTailCut = true
                break
            }
            text.append(scalar)
            if index < length { marked = text.width - text.start }
        }
        return Excerpt(
            text: (isCut ? "…" : "") + lead.text + text.text + (isTailCut ? "…" : ""),
            markStart: text.start,
            markWidth: max(1, marked)
        )
    }

    /// The characters of a line before and from a place on, at most `reach` (times two, before) of each.
    private mutating func scalars(
        around position: SourcePosition,
        in id: SourceFileID,
        reach: Int
    ) -> (before: (scalars: [Unicode.Scalar], isCut: Bool), after: (scalars: [Unicode.Scalar], isCut: Bool))?
    {
        guard library.files.indices.contains(Int(id.index)) else { return nil }
        var file = files[id] ?? Self.split(library.files[Int(id.index)].bytes)
        defer { files[id] = file }
        let index = Int(position.line) - 1
        guard file.starts.indices.contains(index) else { return nil }
        let start = file.starts[index]
        var end = index + 1 < file.starts.count ? file.starts[index + 1] : file.bytes.count
        while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }

        let isAhead = file.known.line == index && file.known.column <= Int(position.column)
        var (column, offset) = isAhead ? (file.known.column, file.known.offset) : (1, start)
        while column < Int(position.column), offset < end {
            offset += 1
            while offset < end, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        file.known = (index, column, offset)
        let from = max(start, offset - reach * 8)
        let to = min(end, offset + reach * 4)
        let before = Array(String(decoding: file.bytes[from..<offset], as: UTF8.self).unicodeScalars)
        let after = Array(String(decoding: file.bytes[offset..<to], as: UTF8.self).unicodeScalars)
        return ((before, from > start), (after, to < end))
    }

    /// Splits at LF, CR LF and CR, after turning the file into UTF-8 without byte order mark.
    private static func split(_ raw: [UInt8]) -> File {
        var bytes = raw
        if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
            bytes = Array(raw.dropFirst(3))
        } else if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
            let (low, high) = raw[0] == 0xFF ? (0, 1) : (1, 0)
            let units = stride(from: 2, to: raw.count - 1, by: 2).map { index in
                UInt16(raw[index + low]) | UInt16(raw[index + high]) << 8
            }
            bytes = Array(String(decoding: units, as: UTF16.self).utf8)
        }
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            let isLoneReturn = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
            if byte == 0x0A || isLoneReturn { starts.append(index + 1) }
        }
        return File(bytes: bytes, starts: starts)
    }
}

/// Printable pieces of a line with their widths; tabs become spaces up to the next fourth column.
private struct Cells {
    let start: Int
    private(set) var cells: [(text: String, width: Int)] = []
    private(set) var width: Int

    init(startingAt start: Int = 0) {
        self.start = start
        width = start
    }

    var text: String { cells.reduce(into: "") { $0 += $1.text } }

    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar == "\t" {
            let count = 4 - width % 4
            append(cell: (String(repeating: " ", count: count), count))
            return
        }
        let shown = PrintableText.shown(scalar)
        append(cell: (shown, shown.unicodeScalars.reduce(0) { $0 + PrintableText.width($1) }))
    }

    mutating func append(cell: (text: String, width: Int)) {
        cells.append(cell)
        width += cell.width
    }
}
