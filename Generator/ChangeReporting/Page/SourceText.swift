import Diagnostics

/// The lines of one file, found once.
struct SourceText: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int]

    /// Nil for a file that is not UTF-8 text.
    init?(_ bytes: [UInt8]) {
        guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                let byte = bytes[index]
                guard byte == 0x0A || byte == 0x0D else { continue }
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
                starts.append(index + 1)
            }
        }
        if starts.count > 1, starts.last == bytes.count { starts.removeLast() }
        self.starts = starts
    }

    /// How many lines there are; a line break at the end begins none.
    var count: Int { starts.count }

    /// The bytes of a line, from 1, without its line break; empty for one that is not there.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard starts.indices.contains(number - 1) else { return [] }
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<end]
    }

    /// How many spaces a line begins with; nil for one of nothing else.
    func indentation(_ number: Int) -> Int? {
        let line = line(number)
        return line.firstIndex { $0 != UInt8(ascii: " ") }.map { $0 - line.startIndex }
    }

    /// The line without white space at its ends: what tells whether it is the same in another place.
    func words(_ number: Int) -> ArraySlice<UInt8> {
        let line = line(number)
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let start = line.firstIndex { !isBlank($0) } ?? line.endIndex
        let end = line.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
        return line[start..<max(start, end)]
    }
}
