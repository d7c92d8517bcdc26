import JSONCoding
import YAMLModel

/// JSON of a request.
enum ReceivedJSON {
    /// How deep arrays and objects may stand in each other: as deep as schemas are followed.
    private static let depthLimit = 128

    static func node(_ bytes: [UInt8]) throws(JSONError) -> YAMLNode {
        let value = try JSON.decode(
            JSONValue.self,
            from: bytes,
            limits: JSONLimits(depth: depthLimit)
        )
        return node(value)
    }

    /// Documents one after another, with nothing but space between two separators too.
    static func nodes(_ bytes: [UInt8], separatedBy separator: UInt8) throws(FieldFailure) -> [YAMLNode] {
        var nodes: [YAMLNode] = []
        for piece in bytes.split(separator: separator)
        where piece.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
            do throws(JSONError) {
                nodes.append(try node(Array(piece)))
            } catch {
                throw .json(error, inItem: nodes.count + 1)
            }
        }
        return nodes
    }

    private static func node(_ value: JSONValue) -> YAMLNode {
        switch value {
        case .null: return YAMLNode(received: .null)
        case .bool(let value): return YAMLNode(received: .bool(value))
        case .number(let number):
            let text = number.text
            let isInteger = text.utf8.allSatisfy { $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e") }
            return YAMLNode(received: isInteger ? .integer(text) : .number(text))
        case .string(let text): return YAMLNode(received: .string(text))
        case .array(let items): return YAMLNode(received: .sequence(items.map(node)))
        case .object(let object):
            let entries = object.map { member in
                YAMLMapping.Entry(key: member.key, keyRange: .received, value: node(member.value))
            }
            return YAMLNode(received: .mapping(YAMLMapping(entries)))
        }
    }
}
