package import Diagnostics

extension SDKConfiguration {
    /// A Swift type given by hand.
    package struct TypeMapping: Sendable, Hashable {
        /// A schema's name, `Schema.property`, or a format.
        package let source: String
        package let target: Target
        /// Of the source.
        package let range: SourceRange

        package enum Target: Sendable, Hashable {
            /// One of those that generated code uses anyway.
            case known(KnownType)
            /// A type of the user's own, in the module of the SDK itself if none is named.
            case own(module: Setting<String>?, type: Setting<String>)
        }

        package init(source: String, target: Target, range: SourceRange) {
            self.source = source
            self.target = target
            self.range = range
        }
    }

    /// A type that generated code uses for values without parts, by its Swift name.
    package enum KnownType: String, Sendable, Hashable, CaseIterable {
        case string = "String"
        case bool = "Bool"
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
        case double = "Double"
        case float = "Float"
        case decimal = "Decimal"
        case uuid = "UUID"
        case dateTime = "DateTime"
        case civilDate = "CivilDate"
        /// Base64 on the wire.
        case data = "Data"
        /// Base64url on the wire.
        case base64URL = "Base64URLData"
        /// Any JSON.
        case json = "JSONValue"
    }
}
