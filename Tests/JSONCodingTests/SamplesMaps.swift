public import JSONCoding

// The samples of docs/decisions/0001-shape-of-generated-models.md, letter by letter.

/// A named type that is a map (or, alike, an array or a scalar).
public struct Quotas: JSONModel {
    /// The description of `values` in the specification.
    public var values: [String: Int]

    /// Makes a value; what is left out is not sent.
    public init(_ values: [String: Int]) { self.values = values }

    /// Reads the value.
    public init(json reader: inout JSONReader) { values = reader.readDictionary() }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) { values.write(json: &writer) }
}

/// Declared properties and a dictionary of all the others.
public struct Scores: JSONModel {
    /// The description of `title` in the specification.
    public var title: String
    /// All other fields.
    public var additionalProperties: [String: Int]

    static let fields = JSONFields("title")

    /// Makes a value; what is left out is not sent.
    public init(title: String, additionalProperties: [String: Int] = [:]) {
        self.title = title
        self.additionalProperties = additionalProperties
    }

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        title = reader.string(0)
        additionalProperties = reader.endObject(object)
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.string(0, title)
        writer.endObject(object, additionalProperties)
    }
}

/// One whose unknown fields are not kept, where an SDK's configuration says so.
public struct Summary: JSONModel {
    /// The description of `total` in the specification.
    public let total: UInt64

    static let fields = JSONFields("total")

    /// Makes a value; what is left out is not sent.
    public init(total: UInt64) { self.total = total }

    /// Reads the value.
    public init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        total = reader.value(0)
        reader.skipObject(object)
    }

    /// Writes the value.
    public func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.value(0, total)
        writer.endObject(object)
    }
}
