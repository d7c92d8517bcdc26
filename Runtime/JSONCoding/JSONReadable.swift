/// A value that can be read from JSON.
public protocol JSONReadable {
    /// Reads the reader's current value and leaves the reader standing at it.
    ///
    /// A value that does not fit is told to the reader by `fail`; what is then returned is thrown away, and
    /// may be any value. After a failure, `init` may be called on a null in place of a missing value, so it
    /// must come to an end on null.
    init(json reader: inout JSONReader)
}

/// A value that can be written as JSON.
public protocol JSONWritable {
    /// Writes exactly one JSON value.
    func write(json writer: inout JSONWriter)
}

/// A value that can be read from JSON and written as it: what every model is, and what gives it the rest of
/// `JSONModel`, so that generated code stays small.
///
/// Two values are equal if they are written as the same JSON. Any `Encoder` and `Decoder` works with them and
/// gives or takes that same JSON. They print as it, by `TextOutputStreamable`: a property of the document that is
/// called `description` is then just a property.
public protocol JSONConvertible: JSONReadable, JSONWritable {}

/// A type of an SDK.
///
/// A composition and not a protocol of its own, as each type would pay for one with a function for every protocol
/// in it: a sixth of what a model takes to compile.
public typealias JSONModel = JSONConvertible & Codable & Hashable & Sendable & TextOutputStreamable

extension JSONConvertible {
    /// Whether both are written as the same JSON.
    public static func == (left: Self, right: Self) -> Bool {
        var leftWriter = JSONWriter()
        var rightWriter = JSONWriter()
        left.write(json: &leftWriter)
        right.write(json: &rightWriter)
        return leftWriter.bytes.elementsEqual(rightWriter.bytes)
    }

    /// Hashes the JSON.
    public func hash(into hasher: inout Hasher) {
        var writer = JSONWriter()
        write(json: &writer)
        hasher.combine(bytes: UnsafeRawBufferPointer(writer.bytes))
    }

    /// Writes the JSON, indented; what has no JSON is shown as null.
    public func write(to target: inout some TextOutputStream) {
        var writer = JSONWriter()
        write(json: &writer)
        target.write(JSON.indented(writer.bytes))
    }

    /// Takes the value that `init(json:)` reads from any decoder.
    public init(from decoder: any Decoder) throws {
        let value = try JSONValue(from: decoder)
        do {
            self = try JSON.decode(from: try JSON.encode(value))
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: String(describing: error),
                    underlyingError: error
                )
            )
        }
    }

    /// Gives the value that `write(json:)` writes to any encoder.
    public func encode(to encoder: any Encoder) throws {
        do {
            let value: JSONValue = try JSON.decode(from: try JSON.encode(self))
            try value.encode(to: encoder)
        } catch let error as JSONError {
            throw EncodingError.invalidValue(
                self,
                EncodingError.Context(
                    codingPath: encoder.codingPath,
                    debugDescription: error.description,
                    underlyingError: error
                )
            )
        }
    }
}

extension JSONConvertible where Self: Hashable {
    /// The hash in this process, of what `hash(into:)` hashes.
    public var hashValue: Int {
        var hasher = Hasher()
        hasher.combine(self)
        return hasher.finalize()
    }
}
