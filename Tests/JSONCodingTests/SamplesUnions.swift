public import JSONCoding

// The samples of docs/decisions/0001-shape-of-generated-models.md, letter by letter.

/// A union with a discriminator: its value decides, and is written whatever the member says of itself.
@nonexhaustive
public enum Pet: JSONModel {
    case cat(Cat)
    case dog(Dog)
    case unknown(JSONValue)

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        switch reader.peekString(in: "kind") {
        case "cat": self = .cat(Cat(json: &reader))
        case "doggo": self = .dog(Dog(json: &reader))
        default: self = .unknown(JSONValue(json: &reader))
        }
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        switch self {
        case .cat(let value): writer.write(value, discriminator: "kind", "cat")
        case .dog(let value): writer.write(value, discriminator: "kind", "doggo")
        case .unknown(let value): value.write(json: &writer)
        }
    }
}

/// `kind` is a constant: no stored property, checked when read, always written.
public struct Cat: JSONModel {
    /// The description of `kind` in the specification.
    public var kind: String { "cat" }
    /// The description of `lives` in the specification.
    public var lives: Int
    /// Fields that this type does not know.
    public var unknownFields: UnknownFields

    static let fields = JSONFields("kind", "lives")

    /// Makes a value; what is left out is not sent.
    public init(lives: Int, unknownFields: UnknownFields = UnknownFields()) {
        self.lives = lives
        self.unknownFields = unknownFields
    }

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        reader.constant(0, "cat")
        lives = reader.int(1)
        unknownFields = reader.endObject(object)
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.string(0, "cat")
        writer.int(1, lives)
        writer.endObject(object, unknownFields)
    }
}

/// A member that has the discriminator as an ordinary property.
public struct Dog: JSONModel {
    /// The description of `kind` in the specification.
    public var kind: String
    /// The description of `name` in the specification.
    public var name: String?
    /// Fields that this type does not know.
    public var unknownFields: UnknownFields

    static let fields = JSONFields("kind", "name")

    /// Makes a value; what is left out is not sent.
    public init(kind: String, name: String? = nil, unknownFields: UnknownFields = UnknownFields()) {
        self.kind = kind
        self.name = name
        self.unknownFields = unknownFields
    }

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        kind = reader.string(0)
        name = reader.optionalString(1)
        unknownFields = reader.endObject(object)
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.string(0, kind)
        writer.optionalString(1, name)
        writer.endObject(object, unknownFields)
    }
}

/// A union whose members are told apart by their JSON kind; integers come before numbers.
@nonexhaustive
public enum Setting: JSONModel {
    case string(String)
    case integer(Int)
    case number(Double)
    case bool(Bool)
    case strings([String])
    case detail(Detail)
    case null
    case unknown(JSONValue)

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        switch reader.kind {
        case .string: self = .string(String(json: &reader))
        case .number where reader.isInteger: self = .integer(Int(json: &reader))
        case .number: self = .number(Double(json: &reader))
        case .bool: self = .bool(Bool(json: &reader))
        case .array: self = .strings([String](json: &reader))
        case .object: self = .detail(Detail(json: &reader))
        case .null: self = .null
        }
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &writer)
        case .integer(let value): value.write(json: &writer)
        case .number(let value): value.write(json: &writer)
        case .bool(let value): value.write(json: &writer)
        case .strings(let value): value.write(json: &writer)
        case .detail(let value): value.write(json: &writer)
        case .null: writer.writeNull()
        case .unknown(let value): value.write(json: &writer)
        }
    }
}

/// A union of objects without a discriminator: the fields decide.
@nonexhaustive
public enum Content: JSONModel {
    case detail(Detail)
    case node(Node)
    case unknown(JSONValue)

    static let selection = UnionSelection(
        UnionMember(.object, required: ["count", "nickname"], optional: ["ratio", "email"]),
        UnionMember(.object, required: ["name"], optional: ["next", "children"])
    )

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        switch reader.member(of: Self.selection) {
        case 0: self = .detail(Detail(json: &reader))
        case 1: self = .node(Node(json: &reader))
        default: self = .unknown(JSONValue(json: &reader))
        }
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        switch self {
        case .detail(let value): value.write(json: &writer)
        case .node(let value): value.write(json: &writer)
        case .unknown(let value): value.write(json: &writer)
        }
    }
}
