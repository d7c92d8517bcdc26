/// A Swift type as generated code mentions it.
package indirect enum TypeReference: Sendable, Hashable {
    case string
    case bool
    case integer(IntegerType)
    case double
    case float
    /// `Decimal`, exact to 38 digits.
    case decimal
    /// `CivilDate`: `format: date`.
    case civilDate
    /// `DateTime`: `format: date-time`.
    case dateTime
    case uuid
    /// `Data`, base64 on the wire.
    case base64
    /// `Base64URLData`, base64url on the wire.
    case base64URL
    /// `JSONValue`: any JSON.
    case json
    case array(TypeReference)
    /// `[String: Value]`.
    case dictionary(TypeReference)
    /// `Value?`: null where null is a value (items of an array, values of a dictionary).
    case optional(TypeReference)
    /// A generated type. `isShadowed`: a nested type hides its first component where it is mentioned, so that
    /// it must be qualified by the module's name.
    case named(TypeName, isShadowed: Bool)
    /// A type of the user's own, which reads and writes itself as JSON.
    case external(ExternalType)
    /// `HTTPBody`: a streamed body of any bytes.
    case body
    /// `FilePart`: a file in a body of several parts.
    case file
    /// `MultipartPart`: any part of such a body.
    case part
    /// `JSONItems<Value>`: values sent one after another.
    case items(TypeReference)
    case void

    package enum IntegerType: String, Sendable, Hashable, CaseIterable {
        case int = "Int"
        case int8 = "Int8"
        case int16 = "Int16"
        case int32 = "Int32"
        case int64 = "Int64"
        case uint = "UInt"
        case uint8 = "UInt8"
        case uint16 = "UInt16"
        case uint32 = "UInt32"
        case uint64 = "UInt64"
    }
}
