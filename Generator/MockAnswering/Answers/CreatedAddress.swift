import OpenAPIModel
import YAMLModel

/// What an address names a new thing by.
enum CreatedAddress {
    /// Properties that often hold an identifier, the surest first.
    static let usualNames = ["id", "uuid", "canonical", "slug", "key", "code", "name"]

    /// The names of the parameters with which longer paths lead on from the path of an operation by one segment.
    static func childNames(of operation: MockOperation, among operations: [MockOperation]) -> [String] {
        guard operation.documented.method == .post || operation.documented.method == .put else { return [] }
        let start = operation.documented.pathTemplate.value + "/{"
        return operations.compactMap { other in
            let path = other.documented.pathTemplate.value
            guard path.hasPrefix(start), path.hasSuffix("}") else { return nil }
            let name = path.dropFirst(start.count).dropLast()
            return name.contains("}") || name.contains("/") ? nil : String(name)
        }
    }

    /// The first text or number among the properties, or among those of an object that stands alone around them.
    static func identifier(in value: YAMLNode, names: [String]) -> String? {
        guard let mapping = value.mapping else { return nil }
        for name in names {
            switch mapping[name]?.content {
            case .string(let text) where !text.isEmpty: return text
            case .integer(let text): return text
            case .string, .number, .null, .bool, .sequence, .mapping, nil: continue
            }
        }
        let objects = mapping.entries.filter { $0.value.mapping != nil }
        guard objects.count == 1, let inner = objects.first?.value.mapping else { return nil }
        return identifier(in: YAMLNode(.mapping(inner), at: value.range), names: names)
    }

    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.reduce(into: [UInt8]()) { bytes, byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-._~".utf8.contains(byte)
            bytes += isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
