/// Bodies as they are shown: text only, and without secrets.
enum BodyRedaction {
    /// At most so many characters; nil for what is no text.
    static func text(_ bytes: [UInt8], type: MediaType?, secrets: [String], limit: Int) -> String? {
        guard let type, !bytes.contains(0) else { return nil }
        let text: String
        let first = bytes.first { !FieldScanner.spaces.contains($0) }
        if type.isJSON || first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            text = String(decoding: hidingFields(of: bytes), as: UTF8.self)
        } else if type.essence == "application/x-www-form-urlencoded" {
            text = String(ObservedURL.text("?" + String(decoding: bytes, as: UTF8.self)).dropFirst())
        } else if type.essence.hasPrefix("text/") || type.essence.hasSuffix("xml") {
            text = String(decoding: bytes, as: UTF8.self)
        } else {
            return nil
        }
        let longest = secrets.map(\.utf8.count).max() ?? 0
        let shown = Redaction.redact(text, secrets: secrets)
        guard bytes.count > limit else { return shown }
        // The bytes may end within a secret, which is not found then.
        return shown.dropLast(longest).prefix(limit) + "…"
    }

    /// JSON, whole or broken off, with `"***"` for the values of members whose name sounds secret.
    private static func hidingFields(of bytes: [UInt8]) -> [UInt8] {
        var scanner = FieldScanner(bytes)
        return scanner.hidden()
    }
}

/// Walks over JSON without reading it: what is wrong in it is copied as it is.
private struct FieldScanner {
    private var rest: ArraySlice<UInt8>
    private var result: [UInt8] = []

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func hidden() -> [UInt8] {
        while let byte = rest.first {
            guard byte == UInt8(ascii: "\"") else {
                result.append(rest.removeFirst())
                continue
            }
            let text = string()
            result += text
            let space = rest.prefix { Self.spaces.contains($0) }
            guard rest.dropFirst(space.count).first == UInt8(ascii: ":") else { continue }
            let gap = rest.dropFirst(space.count + 1).prefix { Self.spaces.contains($0) }
            result += space + [UInt8(ascii: ":")] + gap
            rest = rest.dropFirst(space.count + 1 + gap.count)
            if SecretName.matches(String(decoding: text.dropFirst().dropLast(), as: UTF8.self)) {
                skipValue()
                result += Array("\"***\"".utf8)
            }
        }
        return result
    }

    /// From quote to quote, or to the end.
    private mutating func string() -> ArraySlice<UInt8> {
        var end = rest.index(after: rest.startIndex)
        while end < rest.endIndex {
            let byte = rest[end]
            end += 1
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\"), end < rest.endIndex { end += 1 }
        }
        let text = rest[..<end]
        rest = rest[end...]
        return text
    }

    /// A string, a literal, or all between brackets.
    private mutating func skipValue() {
        var depth = 0
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "\""):
                _ = string()
                if depth == 0 { return }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return }
                depth -= 1
                if depth == 0 {
                    rest.removeFirst()
                    return
                }
            case UInt8(ascii: ","): if depth == 0 { return }
            default: break
            }
            rest.removeFirst()
        }
    }

    static let spaces: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
}
