public import JSONCoding

// The samples of docs/decisions/0001-shape-of-generated-models.md, letter by letter.

/// Only received: a class that never changes.
public final class Job: JSONModel {
    /// The description of `id` in the specification.
    public let id: String?
    /// The description of `dryRun` in the specification.
    public let dryRun: Bool
    /// The description of `status` in the specification.
    public let status: Status?
    /// The description of `priority` in the specification.
    public let priority: Priority?
    /// The description of `submitted` in the specification.
    public let submitted: DateTime?
    /// The description of `details` in the specification.
    public let details: [Detail]?
    /// The description of `labels` in the specification.
    public let labels: [String: String]?
    /// Fields that this type does not know.
    public let unknownFields: UnknownFields

    static let fields = JSONFields("id", "dryRun", "status", "priority", "submitted", "details", "labels")

    /// Makes a value; what is left out is not sent.
    public init(
        dryRun: Bool,
        id: String? = nil,
        status: Status? = nil,
        priority: Priority? = nil,
        submitted: DateTime? = nil,
        details: [Detail]? = nil,
        labels: [String: String]? = nil,
        unknownFields: UnknownFields = UnknownFields()
    ) {
        self.id = id
        self.dryRun = dryRun
        self.status = status
        self.priority = priority
        self.submitted = submitted
        self.details = details
        self.labels = labels
        self.unknownFields = unknownFields
    }

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        id = reader.optionalString(0)
        dryRun = reader.bool(1)
        status = reader.optional(2)
        priority = reader.optional(3)
        submitted = reader.optional(4)
        details = reader.optionalArray(5)
        labels = reader.optionalDictionary(6)
        unknownFields = reader.endObject(object)
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.optionalString(0, id)
        writer.bool(1, dryRun)
        writer.optional(2, status)
        writer.optional(3, priority)
        writer.optional(4, submitted)
        writer.optionalArray(5, details)
        writer.optionalDictionary(6, labels)
        writer.endObject(object, unknownFields)
    }
}

/// Can be sent: `var`.
///
/// `nickname` is required and nullable, `email` has three states.
public struct Detail: JSONModel {
    /// The description of `count` in the specification.
    public var count: Int
    /// The description of `ratio` in the specification.
    public var ratio: Double?
    /// The description of `nickname` in the specification.
    public var nickname: String?
    /// The description of `email` in the specification.
    public var email: Nullable<String>?
    /// Fields that this type does not know.
    public var unknownFields: UnknownFields

    static let fields = JSONFields("count", "ratio", "nickname", "email")

    /// Makes a value; what is left out is not sent.
    public init(
        count: Int,
        nickname: String?,
        ratio: Double? = nil,
        email: Nullable<String>? = nil,
        unknownFields: UnknownFields = UnknownFields()
    ) {
        self.count = count
        self.ratio = ratio
        self.nickname = nickname
        self.email = email
        self.unknownFields = unknownFields
    }

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        count = reader.int(0)
        ratio = reader.optionalDouble(1)
        nickname = reader.nullable(2)
        email = reader.optionalNullable(3)
        unknownFields = reader.endObject(object)
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.int(0, count)
        writer.optionalDouble(1, ratio)
        writer.nullable(2, nickname)
        writer.optionalNullable(3, email)
        writer.endObject(object, unknownFields)
    }
}

/// A string of which some values have names.
public struct Status: JSONEnumeration {
    /// The value as it is sent.
    public let rawValue: String

    /// Makes a value, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The value as it is sent.
    public static var created: Self { Self(rawValue: "Created") }
    /// The value as it is sent.
    public static var failed: Self { Self(rawValue: "Failed") }
    /// The values that have names.
    public static var knownValues: [Self] { [created, failed] }
}

/// An integer of which some values have names.
public struct Priority: JSONEnumeration {
    /// The value as it is sent.
    public let rawValue: Int

    /// Makes a value, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The value as it is sent.
    public static var low: Self { Self(rawValue: 1) }
    /// The value as it is sent.
    public static var high: Self { Self(rawValue: 9) }
    /// The values that have names.
    public static var knownValues: [Self] { [low, high] }
}

/// Refers to itself: what would make it infinitely large is boxed, arrays and dictionaries are not.
public struct Node: JSONModel {
    /// The description of `name` in the specification.
    public var name: String
    private var nextBox: Box<Node>?
    /// The description of `children` in the specification.
    public var children: [Node]?
    /// Fields that this type does not know.
    public var unknownFields: UnknownFields

    /// The description of `next` in the specification.
    public var next: Node? {
        get { nextBox?.value }
        set { nextBox = newValue.map { Box($0) } }
    }

    static let fields = JSONFields("name", "next", "children")

    /// Makes a value; what is left out is not sent.
    public init(
        name: String,
        next: Node? = nil,
        children: [Node]? = nil,
        unknownFields: UnknownFields = UnknownFields()
    ) {
        self.name = name
        nextBox = next.map { Box($0) }
        self.children = children
        self.unknownFields = unknownFields
    }

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        name = reader.string(0)
        nextBox = reader.optional(1)
        children = reader.optionalArray(2)
        unknownFields = reader.endObject(object)
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.string(0, name)
        writer.optional(1, nextBox)
        writer.optionalArray(2, children)
        writer.endObject(object, unknownFields)
    }
}
