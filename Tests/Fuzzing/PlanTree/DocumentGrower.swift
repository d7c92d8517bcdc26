import Diagnostics
import YAMLModel

/// Makes a document of bytes: each is one choice; where they end, so does everything that is open.
struct DocumentGrower {
    private let choices: UnsafeBufferPointer<UInt8>
    private var index = 0
    private let range: SourceRange

    init(choices: UnsafeBufferPointer<UInt8>, file: SourceFileID) {
        self.choices = choices
        let start = SourcePosition(line: 1, column: 1)
        range = SourceRange(file: file, start: start, end: start)
    }

    mutating func document() -> YAMLNode {
        let versions = ["3.0.3", "3.1.0", "3.2.0", "3.1.1"]
        var fields = [
            ("openapi", string(versions[Int(next()) % versions.count])),
            ("info", mapping([("title", string("Fuzz")), ("version", string("1"))])),
        ]
        if let grown = object("document", depth: 0).mapping {
            fields += grown.entries.map { ($0.key, $0.value) }
        }
        return mapping(fields)
    }

    private mutating func next() -> UInt8 {
        guard index < choices.count else { return 0 }
        defer { index += 1 }
        return choices[index]
    }

    private var isAtEnd: Bool { index >= choices.count }

    private mutating func value(_ kind: String, depth: Int) -> YAMLNode {
        let choice = next()
        // Now and then something else than what belongs there.
        if choice >= 248 || depth > 24 { return depth > 24 ? string("deep") : any(depth: depth) }
        if kind.hasPrefix("[") { return list(String(kind.dropFirst().dropLast()), depth: depth) }
        if kind.hasPrefix("{"), let end = kind.firstIndex(of: "}") {
            let names = String(kind[kind.index(after: kind.startIndex)..<end])
            return map(names, String(kind[kind.index(after: end)...]), depth: depth)
        }
        switch kind {
        case "flag": return YAMLNode(.bool(choice & 1 == 1), at: range)
        case "number": return number(choice)
        case "any": return any(depth: depth)
        case "names": return list("name", depth: depth)
        case "schemaOrFlag":
            return choice & 1 == 1
                ? YAMLNode(.bool(choice & 2 == 2), at: range) : object("schema", depth: depth)
        case "type" where choice > 200: return list("type", depth: depth)
        default:
            if let words = Grammar.words[kind] { return string(words[Int(choice) % words.count]) }
            return object(kind, depth: depth)
        }
    }

    private mutating func object(_ kind: String, depth: Int) -> YAMLNode {
        let fields = Grammar.objects[kind] ?? []
        var grown: [(String, YAMLNode)] = []
        guard !fields.isEmpty else { return mapping([]) }
        for _ in 0..<(next() % 8) where !isAtEnd {
            let field = fields[Int(next()) % fields.count]
            guard !grown.contains(where: { $0.0 == field.key }) else { continue }
            grown.append((field.key, value(field.kind, depth: depth + 1)))
        }
        return mapping(grown)
    }

    private mutating func map(_ names: String, _ kind: String, depth: Int) -> YAMLNode {
        let words = Grammar.words[names] ?? [""]
        var grown: [(String, YAMLNode)] = []
        for _ in 0..<(next() % 6) where !isAtEnd {
            let name = words[Int(next()) % words.count]
            guard !grown.contains(where: { $0.0.utf8.elementsEqual(name.utf8) }) else { continue }
            grown.append((name, value(kind, depth: depth + 1)))
        }
        return mapping(grown)
    }

    private mutating func list(_ kind: String, depth: Int) -> YAMLNode {
        var nodes: [YAMLNode] = []
        for _ in 0..<(next() % 5) where !isAtEnd { nodes.append(value(kind, depth: depth + 1)) }
        return YAMLNode(.sequence(nodes), at: range)
    }

    private mutating func any(depth: Int) -> YAMLNode {
        let choice = next()
        switch choice % 8 {
        case 0: return YAMLNode(.null, at: range)
        case 1: return YAMLNode(.bool(choice & 8 == 8), at: range)
        case 2: return number(choice / 8)
        case 3, 4: return value("name", depth: depth + 1)
        case 5: return depth > 24 ? YAMLNode(.null, at: range) : list("any", depth: depth + 1)
        case 6: return depth > 24 ? YAMLNode(.null, at: range) : map("name", "any", depth: depth + 1)
        default: return string("text")
        }
    }

    private func number(_ choice: UInt8) -> YAMLNode {
        let words = Grammar.words["number"] ?? []
        let text = words.isEmpty ? "0" : words[Int(choice) % words.count]
        let isInteger = text.hasPrefix("0x") || text.allSatisfy { $0.isNumber || $0 == "-" }
        return YAMLNode(isInteger ? .integer(text) : .number(text), at: range)
    }

    private func string(_ text: String) -> YAMLNode { YAMLNode(.string(text), at: range) }

    private func mapping(_ fields: [(String, YAMLNode)]) -> YAMLNode {
        let entries = fields.map { YAMLMapping.Entry(key: $0.0, keyRange: range, value: $0.1) }
        return YAMLNode(.mapping(YAMLMapping(entries)), at: range)
    }
}
