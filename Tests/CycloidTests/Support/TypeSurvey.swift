import SDKRuntime

/// What of a value the SDK has no type for, found by looking through its stored properties.
struct TypeSurvey: Sendable {
    /// The number of scalars in JSON of no type.
    private(set) var untypedLeaves = 0
    /// The fields that no type declares.
    private(set) var unknownFields: [String] = []

    init() {}

    init(of value: Any) { visit(value) }

    mutating func visit(_ value: Any) {
        switch value {
        case let json as JSONValue: untypedLeaves += Self.leaves(json)
        case let fields as UnknownFields: unknownFields += fields.names
        default: for child in Mirror(reflecting: value).children { visit(child.value) }
        }
    }

    private static func leaves(_ value: JSONValue) -> Int {
        switch value {
        case .array(let elements): elements.reduce(0) { $0 + leaves($1) }
        case .object(let object): object.reduce(0) { $0 + leaves($1.value) }
        case .null, .bool, .number, .string: 1
        }
    }
}
