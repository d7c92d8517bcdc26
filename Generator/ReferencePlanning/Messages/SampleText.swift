import YAMLModel

/// Values as a body has them.
enum SampleText {
    enum Form {
        case json, lines, sequence, events, form, multipart, xml, text, opaque

        init(_ mediaType: String) {
            let name = mediaType.prefix { $0 != ";" }.trimmingSpaces.lowercased()
            switch name {
            case "application/jsonl", "application/x-ndjson", "application/x-jsonlines", "application/ndjson":
                self = .lines
            case "application/json-seq": self = .sequence
            case "text/event-stream": self = .events
            case "application/x-www-form-urlencoded": self = .form
            default:
                if name == "application/json" || name.hasSuffix("+json") || name == "*/*"
                    || name == "text/json"
                {
                    self = .json
                } else if ["application/xml", "text/xml"].contains(name) || name.hasSuffix("+xml") {
                    self = .xml
                } else if name.hasPrefix("multipart/") {
                    self = .multipart
                } else {
                    self = name.hasPrefix("text/") ? .text : .opaque
                }
            }
        }
    }

    /// Nil for what cannot be shown as text, or takes more than the value to be.
    static func text(of node: YAMLNode, in mediaType: String) -> String? {
        switch Form(mediaType) {
        case .json: node.jsonText(indented: true)
        case .lines, .sequence: items(of: node).map { $0.jsonText() }.joined(separator: "\n")
        case .events: items(of: node).map(event).joined(separator: "\n\n")
        case .form: pairs(of: node).map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
        case .multipart: pairs(of: node).map { "\($0.0): \($0.1)" }.joined(separator: "\n")
        case .xml, .text, .opaque: node.string
        }
    }

    /// The fields of a form: a pair for each item of a list.
    static func pairs(of node: YAMLNode) -> [(String, String)] {
        guard let mapping = node.mapping else { return [] }
        return mapping.entries.flatMap { entry in
            guard let items = entry.value.sequence else { return [(entry.key, ValueText.plain(entry.value))] }
            return items.map { (entry.key, ValueText.plain($0)) }
        }
    }

    private static func items(of node: YAMLNode) -> [YAMLNode] { node.sequence ?? [node] }

    /// An event with its fields, where the value is one; else the value as the data of one.
    private static func event(_ node: YAMLNode) -> String {
        let fields = ["event", "id", "retry"]
        guard let mapping = node.mapping, mapping["data"] != nil,
            mapping.entries.allSatisfy({ fields.contains($0.key) || $0.key == "data" })
        else { return lines("data", node.string ?? node.jsonText()) }
        return mapping.entries.map { lines($0.key, ValueText.plain($0.value)) }.joined(separator: "\n")
    }

    private static func lines(_ field: String, _ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { "\(field): \($0)" }.joined(separator: "\n")
    }

    /// Percent-encoded but for unreserved characters (RFC 3986, section 2.3).
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
