import OpenAPIModel
import YAMLModel

/// Types of JSON values, where a number is either an integer or has a fraction.
struct TypeSet: OptionSet, Hashable {
    let rawValue: UInt8

    static let null = TypeSet(rawValue: 1 << 0)
    static let boolean = TypeSet(rawValue: 1 << 1)
    static let integer = TypeSet(rawValue: 1 << 2)
    static let fraction = TypeSet(rawValue: 1 << 3)
    static let string = TypeSet(rawValue: 1 << 4)
    static let array = TypeSet(rawValue: 1 << 5)
    static let object = TypeSet(rawValue: 1 << 6)

    static let number: TypeSet = [.integer, .fraction]
    /// What text can stand for without being taken apart.
    static let scalars: TypeSet = [.boolean, .integer, .fraction, .string]
    static let all = TypeSet(rawValue: 0x7F)

    static let each: [TypeSet] = [.boolean, .integer, .fraction, .string, .array, .object, .null]
}

extension TypeSet {
    init(_ types: [SchemaType]) {
        self = types.reduce(into: []) { set, type in
            switch type {
            case .null: set.insert(.null)
            case .boolean: set.insert(.boolean)
            case .integer: set.insert(.integer)
            case .number: set.formUnion(.number)
            case .string: set.insert(.string)
            case .array: set.insert(.array)
            case .object: set.insert(.object)
            }
        }
    }

    /// The type of one value; `1.0` is an integer.
    init(of value: YAMLNode) {
        switch value.content {
        case .null: self = .null
        case .bool: self = .boolean
        case .integer: self = .integer
        case .number(let text): self = Numeral(text)?.isInteger == true ? .integer : .fraction
        case .string: self = .string
        case .sequence: self = .array
        case .mapping: self = .object
        }
    }

    /// As a document lists them: `integer, string`; `any` for all, `nothing` for none.
    var text: String {
        if self == .all { return "any" }
        if isEmpty { return "nothing" }
        var names: [String] = []
        if contains(.boolean) { names.append("boolean") }
        if contains(.fraction) {
            names.append("number")
        } else if contains(.integer) {
            names.append("integer")
        }
        if contains(.string) { names.append("string") }
        if contains(.array) { names.append("array") }
        if contains(.object) { names.append("object") }
        if contains(.null) { names.append("null") }
        return names.joined(separator: ", ")
    }
}
