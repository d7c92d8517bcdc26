/// The six kinds of JSON values.
public enum JSONKind: Sendable, Hashable {
    case null, bool, number, string, array, object

    /// `a string`, `null`.
    var article: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSONToken {
    @inline(__always)
    var valueKind: JSONKind {
        switch kind {
        case .null: .null
        case .false, .true: .bool
        case .number: .number
        case .string, .key: .string
        case .array: .array
        case .object: .object
        }
    }
}
