import Diagnostics
import JSONCoding
import YAMLModel

/// Reads a JSON document (RFC 8259) with the tokenizer that SDKs use.
enum JSONDocument {
    /// Nil after a report.
    static func read(
        _ text: SourceText,
        limits: YAMLReader.Limits,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        text.bytes.withUnsafeBufferPointer { bytes -> YAMLNode? in
            do throws(JSONError) {
                let limits = JSONLimits(depth: limits.depth, size: limits.fileSize)
                return build(from: try JSONTokens(bytes, limits: limits), of: text, bytes, reporting: &log)
            } catch {
                report(error, in: text, limits: limits, to: &log)
                return nil
            }
        }
    }

    private static func build(
        from tokens: borrowing JSONTokens,
        of text: SourceText,
        _ bytes: UnsafeBufferPointer<UInt8>,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        var builder = NodeBuilder(file: text.file)
        var cursor = PositionCursor(in: text)
        // Of each open container, the index of the token behind all that is in it, and its last byte.
        var open: [(next: Int, end: Int)] = []
        for index in 0..<tokens.count {
            while let container = open.last, container.next == index {
                _ = builder.close(at: cursor.position(at: container.end), reporting: &log)
                open.removeLast()
            }
            let token = tokens[index]
            let start = cursor.position(at: token.start)
            switch token.kind {
            case .array, .object:
                builder.open(
                    token.kind == .object ? .mapping : .sequence,
                    isFlow: true,
                    from: start,
                    to: start
                )
                open.append((token.next, token.end))
            case .key:
                let range = SourceRange(file: text.file, start: start, end: cursor.position(at: token.end))
                let name = UnsafeBufferPointer(rebasing: bytes[(token.start + 1)..<(token.end - 1)])
                if name.contains(UInt8(ascii: "\\")) {
                    builder.setKey(tokens.text(of: index), at: range)
                } else {
                    builder.setKey(name, at: range)
                }
            case .null, .false, .true, .number, .string:
                let range = SourceRange(file: text.file, start: start, end: cursor.position(at: token.end))
                let content = content(of: tokens, at: index, bytes[token.start..<token.end])
                builder.add(YAMLNode(content, at: range), reporting: &log)
            }
        }
        while let container = open.popLast() {
            _ = builder.close(at: cursor.position(at: container.end), reporting: &log)
        }
        return builder.root
    }

    private static func content(
        of tokens: borrowing JSONTokens,
        at index: Int,
        _ written: Slice<UnsafeBufferPointer<UInt8>>
    ) -> YAMLNode.Content {
        switch tokens[index].kind {
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .string: return .string(tokens.text(of: index))
        case .number:
            let text = String(decoding: written, as: UTF8.self)
            let isInteger = written.allSatisfy { $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e") }
            return isInteger ? .integer(text) : .number(text)
        case .null, .array, .object, .key: return .null
        }
    }

    private static func report(
        _ error: JSONError,
        in text: SourceText,
        limits: YAMLReader.Limits,
        to log: inout DiagnosticLog
    ) {
        let place = SourceRange(at: text.position(at: error.offset), in: text.file)
        switch error.kind {
        case .emptyInput: log.report(.emptyDocument, at: SourceRange(at: .start, in: text.file))
        case .tooDeep: log.report(.nestedTooDeep(limit: limits.depth), at: place)
        default:
            let found = text.bytes.indices.contains(error.offset) ? text.bytes[error.offset] : nil
            log.report(.jsonSyntax(error.message, hint: hint(for: found)), at: place)
        }
    }

    /// What to write instead of a character that only other notations have.
    private static func hint(for found: UInt8?) -> String? {
        switch found {
        case UInt8(ascii: "'"): "write strings in double quotes"
        case UInt8(ascii: "/"), UInt8(ascii: "#"): "remove the comment: JSON has none"
        case UInt8(ascii: ","): "remove the comma"
        default: nil
        }
    }
}
