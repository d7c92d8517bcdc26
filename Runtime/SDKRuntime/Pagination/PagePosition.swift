/// Where a page is: the values of the query parameters that ask for it.
///
/// Its description (`page_index=3&page_size=50`, percent-encoded) can be stored and read again, by this or
/// another process. It holds no credentials, and nothing of the request but the parameters of its convention.
public struct PagePosition: Sendable, Hashable, Codable, LosslessStringConvertible {
    private struct Pair: Sendable, Hashable {
        let name: String
        let value: String
    }

    /// Sorted by name, so that equal positions have one description.
    private var pairs: [Pair] = []

    /// The position of what a request asks for by itself.
    public init() {}

    /// Reads a description; nil if it is none, or names a parameter twice.
    public init?(_ description: String) {
        guard !description.isEmpty else { return }
        for piece in description.split(separator: "&", omittingEmptySubsequences: false) {
            guard let equals = piece.firstIndex(of: "="),
                let name = PercentEncoding.decode(piece[..<equals]), !name.isEmpty, self[name] == nil,
                let value = PercentEncoding.decode(piece[piece.index(after: equals)...])
            else { return nil }
            self[name] = value
        }
    }

    /// Reads a description.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let position = PagePosition(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not a position of a page"
            )
        }
        self = position
    }

    /// Writes the description.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// `page_index=3&page_size=50`.
    public var description: String {
        pairs.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
            .joined(separator: "&")
    }

    /// Whether the position asks for nothing in particular.
    public var isEmpty: Bool { pairs.isEmpty }

    /// The names of its parameters, sorted.
    public var names: [String] { pairs.map(\.name) }

    /// The value of a parameter, not encoded; nil where it is not sent.
    public private(set) subscript(name: String) -> String? {
        get { pairs.first { $0.name == name }?.value }
        set {
            pairs.removeAll { $0.name == name }
            guard let newValue else { return }
            let place = pairs.firstIndex { name < $0.name } ?? pairs.endIndex
            pairs.insert(Pair(name: name, value: newValue), at: place)
        }
    }

    /// Sets a parameter to the text that it has in a query; nil and null take it out.
    public mutating func set<Value: JSONWritable>(_ name: String, _ value: Value?) {
        self[name] = Self.text(value)
    }

    private static func text<Value: JSONWritable>(_ value: Value?) -> String? {
        guard let value, let form = try? ParameterForm(value) else { return nil }
        switch form {
        case .undefined: return nil
        case .text(let text): return text
        case .list, .fields: return try? OperationRequest.jsonText(value)
        }
    }
}

extension PercentEncoding {
    /// The text that was encoded; nil where a triple is broken or the bytes are not UTF-8.
    static func decode(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
