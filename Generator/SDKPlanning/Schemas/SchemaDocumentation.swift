import OpenAPIModel
import SDKModel
import YAMLModel

/// What doc comments say of a schema: its description, and its limits in words.
enum SchemaDocumentation {
    /// The words at the schema itself; those of what it refers to only where it is silent.
    static func documentation(of id: SchemaID, in schemas: SchemaArena) -> Documentation {
        let (summary, discussion) = text(of: id, in: schemas)
        return Documentation(summary: summary, discussion: discussion, remarks: remarks(of: id, in: schemas))
    }

    /// The same for a property, which also says its default.
    static func property(_ ids: [SchemaID], in schemas: SchemaArena) -> Documentation {
        for id in ids.reversed() {
            let (summary, discussion) = text(of: id, in: schemas)
            guard summary != nil else { continue }
            return Documentation(
                summary: summary,
                discussion: discussion,
                remarks: remarks(of: id, in: schemas)
            )
        }
        return Documentation(remarks: ids.last.map { remarks(of: $0, in: schemas) } ?? [])
    }

    /// Splits a description into its first paragraph and the rest.
    static func split(_ text: String?) -> (summary: String?, discussion: String?) {
        guard var text else { return (nil, nil) }
        let (summary, rest): (Range<Int>, Int?) = text.withUTF8 { bytes in
            let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
            guard let end = endOfParagraph(bytes[start...]) else { return (start..<bytes.endIndex, nil) }
            return (start..<end, bytes[end...].firstIndex { !isBlank($0) })
        }
        guard !summary.isEmpty else { return (nil, nil) }
        let bytes = text.utf8
        func index(_ offset: Int) -> String.Index { bytes.index(bytes.startIndex, offsetBy: offset) }
        let discussion = rest.map { String(text[index($0)...]) }
        guard summary.count < bytes.count else { return (text, discussion) }
        return (String(text[index(summary.lowerBound)..<index(summary.upperBound)]), discussion)
    }

    /// Where a line that is not blank ends and a blank one follows.
    private static func endOfParagraph(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var end: Int?
        for index in bytes.indices {
            let byte = bytes[index]
            if isBreak(byte) {
                let isSameBreak =
                    byte == UInt8(ascii: "\n") && index > bytes.startIndex
                    && bytes[index - 1] == UInt8(ascii: "\r")
                if let end, !isSameBreak { return end }
                if end == nil { end = index }
            } else if !isBlank(byte) {
                end = nil
            }
        }
        return end
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }

    private static func text(
        of id: SchemaID,
        in schemas: SchemaArena
    ) -> (summary: String?, discussion: String?) {
        var current = id
        for _ in 0..<16 {
            let schema = schemas[current]
            if let description = schema.description?.value, !description.isEmpty { return split(description) }
            if let title = schema.title?.value, !title.isEmpty { return split(title) }
            if let reference = schema.reference {
                current = reference.target
            } else if schema.allOf.count == 1 {
                current = schema.allOf[0]
            } else {
                break
            }
        }
        return (nil, nil)
    }

    private static func remarks(of id: SchemaID, in schemas: SchemaArena) -> [String] {
        var remarks: [String] = []
        let own = schemas[id]
        let schema = schemas[schemas.resolved(id)]
        for remark in [
            interval("Length", schema.minLength?.value, schema.maxLength?.value),
            interval("Items", schema.minItems?.value, schema.maxItems?.value),
            interval("Properties", schema.minProperties?.value, schema.maxProperties?.value),
        ] {
            if let remark { remarks.append(remark) }
        }
        if let minimum = schema.minimum?.value { remarks.append("Minimum: \(minimum)") }
        if let minimum = schema.exclusiveMinimum?.value { remarks.append("Greater than: \(minimum)") }
        if let maximum = schema.maximum?.value { remarks.append("Maximum: \(maximum)") }
        if let maximum = schema.exclusiveMaximum?.value { remarks.append("Less than: \(maximum)") }
        if let step = schema.multipleOf?.value { remarks.append("Multiple of: \(step)") }
        if let pattern = schema.pattern?.value { remarks.append("Pattern: `\(pattern)`") }
        if schema.uniqueItems?.value == true { remarks.append("Items are unique.") }
        if let value = own.default ?? schema.default, let text = text(value) {
            remarks.append("Default of the service: `\(text)`")
        }
        if own.readOnly?.value == true || schema.readOnly?.value == true {
            remarks.append("Only in answers.")
        }
        if own.writeOnly?.value == true || schema.writeOnly?.value == true {
            remarks.append("Only in requests.")
        }
        return remarks
    }

    private static func interval(_ name: String, _ low: Int?, _ high: Int?) -> String? {
        switch (low, high) {
        case (nil, nil): nil
        case (let low?, let high?): low == high ? "\(name): \(low)" : "\(name): \(low) to \(high)"
        case (let low?, nil): low == 0 ? nil : "\(name): at least \(low)"
        case (nil, let high?): "\(name): at most \(high)"
        }
    }

    /// A scalar as text; nil for what a remark cannot show in a line.
    private static func text(_ node: YAMLNode) -> String? {
        switch node.content {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let text), .number(let text): text
        case .string(let text): text.isEmpty || text.count > 60 || text.contains("`") ? nil : text
        case .sequence, .mapping: nil
        }
    }
}
