import Diagnostics

/// A text changed where libyaml and YAML 1.2 differ, such that every line and column stays what it is.
struct ParserInput {
    let bytes: [UInt8]
    /// What puts back the characters that were hidden.
    let mask: UnicodeLineBreakMask?

    init(for text: SourceText, reporting log: inout DiagnosticLog) {
        mask = text.hasUnicodeLineBreaks ? UnicodeLineBreakMask(for: text.bytes) : nil
        var bytes = text.bytes
        Self.hideReservedDirectives(in: &bytes, of: text, reporting: &log)
        if text.hasLineThatStartsWithTab { bytes = Self.emptyingBlankLines(of: text, bytes) }
        if let last = bytes.last, last != 0x0A, last != 0x0D {
            // A block scalar's last line counts as ended, whether or not the file ends with a line break.
            bytes.append(0x0A)
        }
        self.bytes = mask?.masked(bytes) ?? bytes
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
                let name = line.dropFirst().prefix { $0 != 0x20 && $0 != 0x09 }
                guard !name.isEmpty, !name.elementsEqual("YAML".utf8), !name.elementsEqual("TAG".utf8) else {
                    continue
                }
                bytes[text.lineStarts[number - 1]] = UInt8(ascii: "#")
                let start = SourcePosition(line: number, column: 1)
                let message = DiagnosticMessage.unknownDirective(String(decoding: name, as: UTF8.self))
                log.report(message, at: SourceRange(at: start, in: text.file))
            default:
                return
            }
        }
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
                result += line.drop { $0 == 0x20 || $0 == 0x09 }
            } else {
                result += line
            }
        }
        return result
    }
}
