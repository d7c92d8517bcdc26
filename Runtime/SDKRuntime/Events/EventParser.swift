/// Finds events in the bytes of a stream, in whatever chunks these come; takes time in proportion to the
/// bytes.
///
/// Source: HTML Living Standard, section 9.2.6, "Interpreting an event stream".
struct EventParser: Sendable {
    /// The line or the data of an event is longer than allowed.
    struct TooLong: Error {}

    private let maximumBytes: Int
    private var line: [UInt8] = []
    /// Whether the last byte was a carriage return, so that a line feed next belongs to it.
    private var isAfterReturn = false
    private var isFirstLine = true

    private var data: [UInt8]?
    private var type = ""
    private var identifier: String
    private var retry: Duration?

    /// The wait that the stream asked for last.
    private(set) var reconnectionTime: Duration?
    /// The identifier of the last event that was complete.
    private(set) var lastEventID: String

    init(lastEventID: String, maximumBytes: Int) {
        self.lastEventID = lastEventID
        self.maximumBytes = maximumBytes
        identifier = lastEventID
    }

    /// Reads a chunk and appends the events that it completes.
    mutating func read(_ chunk: ArraySlice<UInt8>, into events: inout [ParsedEvent]) throws(TooLong) {
        var rest = chunk
        if isAfterReturn, let first = rest.first {
            isAfterReturn = false
            if first == Self.lineFeed { rest = rest.dropFirst() }
        }
        while let end = rest.firstIndex(where: { $0 == Self.lineFeed || $0 == Self.carriageReturn }) {
            try appendToLine(rest[..<end])
            let isReturn = rest[end] == Self.carriageReturn
            rest = rest[rest.index(after: end)...]
            if isReturn {
                if rest.isEmpty { isAfterReturn = true }
                if rest.first == Self.lineFeed { rest = rest.dropFirst() }
            }
            try endLine(&events)
        }
        try appendToLine(rest)
    }

    private mutating func appendToLine(_ bytes: ArraySlice<UInt8>) throws(TooLong) {
        guard bytes.count <= maximumBytes - line.count else { throw TooLong() }
        line.append(contentsOf: bytes)
    }

    private mutating func endLine(_ events: inout [ParsedEvent]) throws(TooLong) {
        defer { line.removeAll(keepingCapacity: line.count <= 1 << 16) }
        var content = line[...]
        if isFirstLine, content.starts(with: Self.byteOrderMark) { content = content.dropFirst(3) }
        isFirstLine = false
        guard !content.isEmpty else {
            dispatch(&events)
            return
        }
        guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else {
            try take(content, [])
            return
        }
        var value = content[content.index(after: colon)...]
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        try take(content[..<colon], value)
    }

    /// A line that begins with a colon, a comment, has an empty name and so no meaning here.
    private mutating func take(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) throws(TooLong) {
        switch String(decoding: name, as: UTF8.self) {
        case "data":
            guard value.count < maximumBytes - (data?.count ?? 0) || data == nil else { throw TooLong() }
            if data == nil {
                data = Array(value)
            } else {
                data?.append(Self.lineFeed); data?.append(contentsOf: value)
            }
        case "event": type = String(decoding: value, as: UTF8.self)
        case "id": if !value.contains(0) { identifier = String(decoding: value, as: UTF8.self) }
        case "retry":
            guard !value.isEmpty, value.allSatisfy({ 48...57 ~= $0 }) else { return }
            // A number too great for any clock is as long as a wait can be.
            let milliseconds = Int64(String(decoding: value, as: UTF8.self)) ?? .max
            retry = .milliseconds(min(milliseconds, 1_000_000_000_000))
            reconnectionTime = retry
        default: break
        }
    }

    private mutating func dispatch(_ events: inout [ParsedEvent]) {
        lastEventID = identifier
        if data != nil || !type.isEmpty {
            let text = data.map { String(decoding: $0, as: UTF8.self) }
            events.append(ParsedEvent(type: type, lastEventID: lastEventID, text: text, retry: retry))
        }
        data = nil
        type = ""
        retry = nil
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
