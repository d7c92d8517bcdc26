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

/// A type of an SDK: everything but reading and writing JSON comes from here, so that generated code
/// stays small.
///
/// Two models are equal if they are written as the same JSON. Any `Encoder` and `Decoder` works with them and
/// gives or takes that same JSON. They print as it, by `TextOutputStreamable`: a property of the document that is
/// called `description` is then just a property.
public protocol JSONModel: JSONReadable, JSONWritable, Codable, Hashable, Sendable, TextOutputStreamable {}

extension JSONModel {
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

    /// The hash of the JSON, in this process.
    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
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
