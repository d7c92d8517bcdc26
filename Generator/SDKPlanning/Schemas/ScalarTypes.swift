import Diagnostics
import OpenAPIModel
import SDKModel

/// The Swift types of strings and numbers by `format` (OpenAPI Format Registry) and `contentEncoding`.
enum ScalarTypes {
    /// `binaryIsBody`: raw bytes make sense here (a whole body or a part), not only as base64.
    static func string(_ flat: FlatSchema) -> TypeReference {
        switch flat.contentEncoding?.value.lowercased() {
        case "base64"?: return .base64
        case "base64url"?: return .base64URL
        default: break
        }
        switch flat.format?.value {
        case "date-time"?: return .dateTime
        case "date"?: return .civilDate
        case "uuid"?: return .uuid
        case "byte"?, "binary"?: return .base64
        case "base64url"?: return .base64URL
        default: return .string
        }
    }

    static func integer(_ flat: FlatSchema) -> TypeReference {
        switch flat.format?.value {
        case "int64"?: return .integer(.int64)
        case "uint64"?: return .integer(.uint64)
        case "uint8"?, "uint16"?, "uint32"?, "uint"?: return .integer(.uint)
        default: break
        }
        if let maximum = flat.maximum?.value, isBeyondInt64(maximum) { return .integer(.uint64) }
        return .integer(.int)
    }

    static func number(_ flat: FlatSchema) -> TypeReference {
        switch flat.format?.value {
        case "float"?: return .float
        case "decimal"?, "decimal128"?: return .decimal
        case "int32"?, "int64"?, "uint32"?, "uint64"?: return integer(flat)
        default: return .double
        }
    }

    /// True for an integral number text above `Int64.max` that is not negative.
    private static func isBeyondInt64(_ text: String) -> Bool {
        guard !text.hasPrefix("-"), Int64(text) == nil, let value = Double(text) else { return false }
        return value >= 9.3e18
    }
}
