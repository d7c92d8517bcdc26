/// The text of a file while templates write it.
struct TemplateOutput {
    private(set) var bytes: [UInt8] = []
    private var indentation = 0
    private var isAtLineStart = true

    init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

    /// Moves the lines that follow to the right, or back for a negative count of spaces.
    ///
    /// Unlike Mustache, the lines of values are moved as those of templates are, and empty lines stay empty.
    mutating func indent(by spaces: Int) { indentation += spaces }

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { write($0) }
    }

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write($0) }
    }

    mutating func write(_ number: Int) { write(String(number)) }

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        guard indentation > 0 else {
            bytes.append(contentsOf: text)
            if let last = text.last { isAtLineStart = last == UInt8(ascii: "\n") }
            return
        }
        var rest = text[...]
        while let first = rest.first {
            if isAtLineStart, first != UInt8(ascii: "\n") {
                bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
            }
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            bytes.append(contentsOf: line)
            isAtLineStart = line.endIndex < rest.endIndex
            if isAtLineStart { bytes.append(UInt8(ascii: "\n")) }
            rest = rest[min(line.endIndex + 1, rest.endIndex)...]
        }
    }
}
