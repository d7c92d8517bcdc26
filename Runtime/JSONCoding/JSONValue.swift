/// Any JSON value.
///
/// ```
/// let value: JSONValue = ["name": "Ada", "tags": [1, 2]]
/// value["tags"]?[0]?.int                  // 1
/// value.name?.string                      // "Ada"
/// ```
@dynamicMemberLookup
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

extension JSONValue {
    /// A field of an object.
    public subscript(name: String) -> JSONValue? { object?[name] }

    /// An element of an array; nil outside of it.
    public subscript(index: Int) -> JSONValue? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// A field of an object.
    public subscript(dynamicMember name: String) -> JSONValue? { object?[name] }

    /// Whether this is null.
    public var isNull: Bool { self == .null }

    /// The boolean, if it is one.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The string, if it is one.
    public var string: String? { if case .string(let value) = self { value } else { nil } }

    /// The number as it is written, if it is one.
    public var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }

    /// The number, if it is an integer that fits.
    public var int: Int? { number.flatMap { Int(exactly: $0) } }

    /// The nearest double, if this is a number within range.
    public var double: Double? { number.flatMap { Double($0) } }

    /// The elements, if this is an array.
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

    /// The fields, if this is an object.
    public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
}

extension JSONValue: JSONWritable {
    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        switch self {
        case .null: writer.writeNull()
        case .bool(let value): writer.write(value)
        case .number(let value): value.write(json: &writer)
        case .string(let value): writer.write(value)
        case .array(let elements): writer.write(array: elements)
        case .object(let object): object.write(json: &writer)
        }
    }
}

extension JSONValue: CustomStringConvertible {
    /// The JSON, indented.
    public var description: String {
        var writer = JSONWriter()
        write(json: &writer)
        return JSON.indented(writer.bytes)
    }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// Null.
    public init(nilLiteral: ()) { self = .null }

    /// A boolean.
    public init(booleanLiteral value: Bool) { self = .bool(value) }

    /// A number.
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }

    /// A number; a literal beyond the range of doubles is null.
    public init(floatLiteral value: Double) { self = JSONNumber(value).map { .number($0) } ?? .null }

    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }

    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    /// An object; the last of several fields with one name counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}
