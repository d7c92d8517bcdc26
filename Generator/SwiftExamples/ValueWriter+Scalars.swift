import SDKModel
import SwiftSpelling
import YAMLModel

extension ValueWriter {
    /// Characters of a text that an example shows.
    private static let longestText = 72

    /// A string literal of the sample's text, shortened; of an ellipsis where there is none.
    func text(_ sample: YAMLNode?) -> String {
        guard let text = sample?.string else { return SwiftText.literal("…") }
        return SwiftText.literal(
            text.count > Self.longestText ? text.prefix(Self.longestText) + "…" : text
        )
    }

    func primitive(_ type: TypeReference, like sample: YAMLNode?) -> ExampleExpression? {
        switch (type, sample?.content) {
        case (.string, .string), (.string, nil): ExampleExpression(text(sample))
        case (.bool, .bool(let flag)): ExampleExpression(flag ? "true" : "false")
        case (.bool, nil): ExampleExpression("true")
        case (.integer(let integer), .integer(let text)):
            ExampleNumber.integer(text, as: integer).map { ExampleExpression($0) }
        case (.integer(let integer), .number(let text)):
            ExampleNumber.wholeNumber(text, as: integer).map { ExampleExpression($0) }
        case (.integer, nil), (.double, nil), (.float, nil), (.decimal, nil): ExampleExpression("1")
        case (.double, .integer(let text)), (.double, .number(let text)), (.decimal, .integer(let text)),
            (.decimal, .number(let text)):
            ExampleNumber.double(text).map { ExampleExpression($0) }
        case (.float, .integer(let text)), (.float, .number(let text)):
            ExampleNumber.float(text).map { ExampleExpression($0) }
        default: nil
        }
    }

    /// Types whose initialisers refuse texts of another form.
    mutating func checkedText(
        _ type: TypeReference,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        if sample != nil, sample?.string == nil { return nil }
        let expression: String
        switch type {
        case .civilDate:
            guard let (year, month, day) = Self.date(sample?.string ?? "2026-01-31") else { return nil }
            expression = "CivilDate(year: \(year), month: \(month), day: \(day))"
        case .dateTime:
            expression = "DateTime(\(SwiftText.literal(sample?.string ?? "2026-01-31T09:30:00Z")))"
        case .uuid:
            let text = sample?.string ?? "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
            expression = "UUID(uuidString: \(SwiftText.literal(text)))"
            preparation.need("Foundation")
        default: return nil
        }
        if place.takesOptional { return ExampleExpression(expression) }
        return preparation.unwrapping(expression, as: place.name)
    }

    mutating func bytes(_ type: TypeReference, like sample: YAMLNode?) -> ExampleExpression? {
        if sample != nil, sample?.string == nil { return nil }
        preparation.need("Foundation")
        let data = "Data(\"Hello\".utf8)"
        return ExampleExpression(type == .base64URL ? "Base64URLData(\(data))" : data)
    }

    /// Any JSON as a literal, no more of it than can be read at a glance.
    func json(_ sample: YAMLNode?) -> ExampleExpression {
        guard let sample else { return .dictionary([("\"key\"", ExampleExpression("\"value\""))]) }
        return json(sample, depth: 0)
    }

    private func json(_ node: YAMLNode, depth: Int) -> ExampleExpression {
        switch node.content {
        case .null: return ExampleExpression(".null")
        case .bool(let flag): return ExampleExpression(flag ? "true" : "false")
        case .integer(let text):
            return ExampleExpression(
                ExampleNumber.integer(text, as: .int) ?? ExampleNumber.double(text) ?? "0"
            )
        case .number(let text): return ExampleExpression(ExampleNumber.double(text) ?? "0.0")
        case .string: return ExampleExpression(text(node))
        case .sequence(let nodes):
            if depth > 3 { return .array([]) }
            return .array(nodes.prefix(3).map { json($0, depth: depth + 1) })
        case .mapping(let mapping):
            if depth > 3 { return .dictionary([]) }
            return .dictionary(
                mapping.entries.prefix(4).map {
                    (SwiftText.literal($0.key), json($0.value, depth: depth + 1))
                }
            )
        }
    }

    /// The parts of `2026-01-31`; nil for a text of another form.
    private static func date(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            0...9999 ~= year, 1...12 ~= month, 1...31 ~= day
        else { return nil }
        return (year, month, day)
    }
}

/// Numbers of a document as Swift writes them; nil for those that a type does not hold.
enum ExampleNumber {
    static func integer(_ text: String, as type: TypeReference.IntegerType) -> String? {
        switch type {
        case .int, .int64: Int64(text).map { "\($0)" }
        case .int8: Int8(text).map { "\($0)" }
        case .int16: Int16(text).map { "\($0)" }
        case .int32: Int32(text).map { "\($0)" }
        case .uint, .uint64: UInt64(text).map { "\($0)" }
        case .uint8: UInt8(text).map { "\($0)" }
        case .uint16: UInt16(text).map { "\($0)" }
        case .uint32: UInt32(text).map { "\($0)" }
        }
    }

    /// `1.0` and `1e3`, which JSON counts as integers.
    static func wholeNumber(_ text: String, as type: TypeReference.IntegerType) -> String? {
        Double(text).flatMap { Int64(exactly: $0) }.flatMap { integer("\($0)", as: type) }
    }

    static func double(_ text: String) -> String? {
        if let integer = Int64(text) { return "\(integer)" }
        return Double(text).flatMap { $0.isFinite ? "\($0)" : nil }
    }

    static func float(_ text: String) -> String? {
        if let integer = Int32(text) { return "\(integer)" }
        return Float(text).flatMap { $0.isFinite ? "\($0)" : nil }
    }
}
