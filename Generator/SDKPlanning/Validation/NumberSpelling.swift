import SDKModel
import YAMLModel

/// Numbers of YAML in the spelling of JSON, which rules have.
enum NumberSpelling {
    /// Nil for infinity and what is no number; every finite number keeps its digits.
    static func json(_ text: String) -> String? { JSONNumberSpelling.text(of: text) }

    /// The same where a `Double` holds the number, however roughly: nil for `1e999`.
    static func double(_ text: String) -> String? {
        json(text).flatMap { spelling in Double(spelling)?.isFinite == true ? spelling : nil }
    }

    /// Whether a literal of this text compiles as the type.
    static func fits(_ text: String, _ type: TypeReference.IntegerType) -> Bool {
        switch type {
        case .int, .int64: Int64(text) != nil
        case .int8: Int8(text) != nil
        case .int16: Int16(text) != nil
        case .int32: Int32(text) != nil
        case .uint, .uint64: UInt64(text) != nil
        case .uint8: UInt8(text) != nil
        case .uint16: UInt16(text) != nil
        case .uint32: UInt32(text) != nil
        }
    }
}
