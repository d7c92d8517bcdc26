import Diagnostics

/// A file's text as valid UTF-8 without byte order mark, and what one pass over it found.
struct SourceText {
    let file: SourceFileID
    let bytes: [UInt8]
    /// Where each line starts; lines end at LF, CR LF and lone CR.
    let lineStarts: [Int]
    /// NEL, LS or PS: line breaks to a YAML 1.1 parser, ordinary characters in YAML 1.2 and JSON.
    let hasUnicodeLineBreaks: Bool
    let hasLineThatStartsWithTab: Bool
    private let unprintable: (offset: Int, scalar: Unicode.Scalar)?

    /// Decodes a file, UTF-16 with a byte order mark included; nil after a report.
    init?(_ raw: [UInt8], of file: SourceFileID, reporting log: inout DiagnosticLog) {
        self.file = file
        var skipped = 0
        if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
            skipped = 3
            bytes = Array(raw.dropFirst(3))
        } else if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
            let start = SourceRange(at: .start, in: file)
            guard let text = Self.transcodeUTF16(raw) else {
                log.report(.invalidUTF16, at: start)
                return nil
            }
            log.report(.utf16, at: start)
            bytes = text
        } else {
            bytes = raw
        }
        let scan = bytes.withUnsafeBufferPointer { TextScan($0) }
        lineStarts = scan.lineStarts
        hasUnicodeLineBreaks = scan.hasUnicodeLineBreaks
        hasLineThatStartsWithTab = scan.hasLineThatStartsWithTab
        unprintable = scan.unprintable
        guard let offset = scan.invalid else { return }
        let position = position(at: offset)
        log.report(
            .invalidUTF8(byte: bytes[offset], offset: offset + skipped),
            at: SourceRange(at: position, in: file)
        )
        return nil
    }

    /// Behind the last character.
    var end: SourcePosition { position(at: bytes.count) }

    var looksLikeJSON: Bool {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// Whether all characters may stand in YAML (production `c-printable`); reports the first that may not.
    func allowsYAML(reporting log: inout DiagnosticLog) -> Bool {
        guard let unprintable else { return true }
        log.report(
            .controlCharacter(unprintable.scalar),
            at: SourceRange(at: position(at: unprintable.offset), in: file)
        )
        return false
    }

    /// The place of a byte, found by binary search; for places here and there, not for every token.
    func position(at offset: Int) -> SourcePosition {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let column = bytes[lineStarts[low]..<min(offset, bytes.count)].scalarCount
        return SourcePosition(line: low + 1, column: column + 1)
    }

    /// The bytes of a line, 1-based, without its line break; empty beyond the end.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<end]
    }

    private static func transcodeUTF16(_ raw: [UInt8]) -> [UInt8]? {
        guard raw.count.isMultiple(of: 2) else { return nil }
        let isLittleEndian = raw.first == 0xFF
        let units = stride(from: 2, to: raw.count, by: 2).map { index in
            let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
            return isLittleEndian ? first | second << 8 : first << 8 | second
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(units.count)
        let failed = transcode(
            units.makeIterator(),
            from: UTF16.self,
            to: UTF8.self,
            stoppingOnError: true
        ) { bytes.append($0) }
        return failed ? nil : bytes
    }
}

extension Sequence<UInt8> {
    /// How many Unicode scalars start in valid UTF-8.
    var scalarCount: Int { count { $0 & 0xC0 != 0x80 } }
}
