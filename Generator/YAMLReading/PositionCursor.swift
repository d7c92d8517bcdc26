import Diagnostics

/// Turns byte offsets that grow into positions; all of them together cost one pass over the text.
struct PositionCursor {
    private let text: SourceText
    private var offset = 0
    private var line = 1
    private var column = 1

    init(in text: SourceText) { self.text = text }

    mutating func position(at target: Int) -> SourcePosition {
        guard target >= offset else { return text.position(at: target) }
        text.bytes.withUnsafeBufferPointer { bytes in
            let end = min(target, bytes.count)
            while offset < end {
                let byte = bytes[offset]
                offset += 1
                if byte >= 0x20 {
                    if byte & 0xC0 != 0x80 { column += 1 }
                } else if line < text.lineStarts.count, text.lineStarts[line] == offset {
                    line += 1
                    column = 1
                } else {
                    column += 1
                }
            }
        }
        return SourcePosition(line: line, column: column)
    }
}
