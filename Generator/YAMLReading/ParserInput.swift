import Diagnostics

/// A text changed where libyaml and YAML 1.2 differ, such that every line and column stays what it is.
struct ParserInput {
    let bytes: [UInt8]
    /// What puts back the characters that were hidden.
    let mask: CharacterMask?

    init(for text: SourceText, reporting log: inout DiagnosticLog) {
        var bytes = text.bytes
        Self.hideReservedDirectives(in: &bytes, of: text, reporting: &log)
        if text.hasLineThatStartsWithTab { bytes = Self.emptyingBlankLines(of: text, bytes) }
        if let last = bytes.last, last != 0x0A, last != 0x0D {
            // A block scalar's last line counts as ended, whether or not the file ends with a line break.
            bytes.append(0x0A)
        }
        let indicators = CharacterMask.indicators(in: bytes)
        mask = CharacterMask(
            for: bytes,
            hasLineBreaks: text.hasUnicodeLineBreaks,
            indicators: indicators
        )
        self.bytes = mask?.masked(bytes, indicators: indicators) ?? bytes
    }

    /// YAML 1.2 (section 6.8) ignores directives other than `%YAML` and `%TAG` with a warning; libyaml stops.
    private static func hideReservedDirectives(
        in bytes: inout [UInt8],
        of text: SourceText,
        reporting log: inout DiagnosticLog
    ) {
        for number in 1...text.lineStarts.count {
            let line = text.line(number)
            switch line.first {
            case nil, UInt8(ascii: "#"):
                continue
            case UInt8(ascii: "%"):
                let words = line.dropFirst()
                    .split(omittingEmptySubsequences: false) { $0 == 0x20 || $0 == 0x09 }
                    .map { String(decoding: $0, as: UTF8.self) }
                guard let message = Self.complaint(about: words) else {
                    if let comment = Self.tightComment(in: line) {
                        let place = SourcePosition(line: number, column: comment + 1)
                        log.report(.tightComment, at: SourceRange(at: place, in: text.file))
                    }
                    continue
                }
                bytes[text.lineStarts[number - 1]] = UInt8(ascii: "#")
                let start = SourcePosition(line: number, column: 1)
                log.report(message, at: SourceRange(at: start, in: text.file))
            default:
                return
            }
        }
    }

    /// Why a directive is ignored; nil for one that libyaml knows, or that is not even one.
    private static func complaint(about words: [String]) -> DiagnosticMessage? {
        switch words.first {
        case nil, "", "TAG": return nil
        case "YAML":
            guard let version = words.dropFirst().first(where: { !$0.isEmpty }), version.hasPrefix("1."),
                let minor = Int(version.dropFirst(2)), minor > 2
            else { return nil }
            return .laterVersion(version)
        case let name?: return .unknownDirective(name)
        }
    }

    /// The index, in a directive, of a `#` that no blank separates from what is before it.
    private static func tightComment(in line: ArraySlice<UInt8>) -> Int? {
        guard let hash = line.firstIndex(of: UInt8(ascii: "#")), hash > line.startIndex,
            line[hash - 1] != 0x20, line[hash - 1] != 0x09
        else { return nil }
        return hash - line.startIndex
    }

    /// Lines of nothing but blanks are empty lines even if they start with a tab, where libyaml stops.
    private static func emptyingBlankLines(of text: SourceText, _ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, start) in text.lineStarts.enumerated() {
            let end = index + 1 < text.lineStarts.count ? text.lineStarts[index + 1] : bytes.count
            let line = bytes[start..<end]
            let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
            if isBlank, line.first == 0x09 {
                let lineBreak = line.drop { $0 == 0x20 || $0 == 0x09 }
                // A lone CR before it and the LF behind it must not become one line break.
                if result.last == 0x0D, lineBreak.first == 0x0A { result.append(0x20) }
                result += lineBreak
            } else {
                result += line
            }
        }
        return result
    }
}
