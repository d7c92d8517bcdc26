/// Finds JSON records in the bytes of a stream, in whatever chunks these come; takes time in proportion to the
/// bytes.
struct RecordParser: Sendable {
    /// How records are told apart.
    enum Framing: Sendable, Hashable {
        /// One a line; lines with nothing in them are skipped, and the last one need not be ended.
        case lines
        /// Each behind a record separator (RFC 7464).
        case separated
    }

    /// A record is longer than allowed.
    struct TooLong: Error {}

    /// The bytes of a record, or what there was of it.
    struct Record: Sendable, Hashable {
        let bytes: [UInt8]
        /// The stream or the next record began before this one had its end (RFC 7464, section 2.4).
        var isCutShort = false
    }

    private let framing: Framing
    private let maximumBytes: Int
    private var record: [UInt8] = []
    private var nesting = Nesting()
    /// The part of a byte order mark that may still come.
    private var mark: ArraySlice<UInt8> = [0xEF, 0xBB, 0xBF]

    init(_ framing: Framing, maximumBytes: Int) {
        self.framing = framing
        self.maximumBytes = maximumBytes
    }

    /// Reads a chunk and appends the records that it completes.
    mutating func read(_ chunk: ArraySlice<UInt8>, into records: inout [Record]) throws(TooLong) {
        var rest = chunk
        while let byte = rest.first, byte == mark.first {
            mark = mark.dropFirst()
            rest = rest.dropFirst()
        }
        if !rest.isEmpty { mark = [] }
        switch framing {
        case .lines:
            while let end = rest.firstIndex(of: Self.lineFeed) {
                try append(rest[..<end])
                rest = rest[rest.index(after: end)...]
                take(into: &records, isCutShort: false)
            }
            try append(rest)
        case .separated: try readSeparated(rest, into: &records)
        }
    }

    /// The end of the stream, which ends the last record as well.
    mutating func finish(into records: inout [Record]) {
        take(into: &records, isCutShort: framing == .separated && !nesting.endsItself)
    }

    /// A record is handed out at the line feed behind it, without waiting for the one that follows.
    private mutating func readSeparated(
        _ chunk: ArraySlice<UInt8>,
        into records: inout [Record]
    ) throws(TooLong) {
        var start = chunk.startIndex
        for index in chunk.indices {
            let byte = chunk[index]
            if byte == Self.separator {
                try append(chunk[start..<index])
                take(into: &records, isCutShort: !nesting.endsItself)
                start = index + 1
            } else if byte == Self.lineFeed, nesting.isOutside {
                try append(chunk[start..<index])
                take(into: &records, isCutShort: false)
                start = index + 1
            } else {
                nesting.read(byte)
            }
        }
        try append(chunk[start...])
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) throws(TooLong) {
        guard bytes.count <= maximumBytes - record.count else { throw TooLong() }
        record.append(contentsOf: bytes)
    }

    private mutating func take(into records: inout [Record], isCutShort: Bool) {
        defer {
            record.removeAll(keepingCapacity: record.count <= 1 << 16)
            nesting = Nesting()
        }
        guard !record.allSatisfy(Self.isSpace) else { return }
        records.append(Record(bytes: record, isCutShort: isCutShort))
    }

    /// What of a record is still open.
    private struct Nesting: Sendable {
        private var depth = 0
        private var isInString = false
        private var isEscaped = false
        /// Whether the last byte ended an array, an object or a string: all others end only with what follows.
        private(set) var endsItself = false

        /// Whether a line feed may be the end.
        var isOutside: Bool { depth <= 0 && !isInString }

        mutating func read(_ byte: UInt8) {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                    endsItself = depth <= 0
                }
                return
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            if !RecordParser.isSpace(byte) || isInString {
                let isEnd = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
                endsItself = isEnd && depth <= 0
            } else if depth <= 0 {
                // A space behind a number ends it.
                endsItself = true
            }
        }
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let separator: UInt8 = 0x1E

    fileprivate static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
