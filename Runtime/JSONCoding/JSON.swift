/// Reading and writing whole documents.
public enum JSON {
    /// Reads one document (RFC 8259).
    ///
    /// A byte order mark is skipped; anything after the value is an error.
    public static func decode<Value: JSONReadable>(
        _ type: Value.Type = Value.self,
        from bytes: UnsafeBufferPointer<UInt8>,
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> Value {
        var reader = JSONReader(try JSONTokens(bytes, limits: limits))
        let value = Value(json: &reader)
        return try reader.finish(value)
    }

    /// Reads one document (RFC 8259).
    ///
    /// A byte order mark is skipped; anything after the value is an error.
    public static func decode<Value: JSONReadable>(
        _ type: Value.Type = Value.self,
        from bytes: [UInt8],
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> Value {
        try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
            try decode(type, from: buffer, limits: limits)
        }
    }

    /// Reads one document from text.
    public static func decode<Value: JSONReadable>(
        _ type: Value.Type = Value.self,
        from text: String,
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> Value {
        try decode(type, from: Array(text.utf8), limits: limits)
    }

    /// Writes one document, compact or indented by two spaces, the fields in the order of the type.
    public static func encode(
        _ value: some JSONWritable,
        indented: Bool = false
    ) throws(JSONError) -> [UInt8] {
        var writer = JSONWriter(capacity: 1024)
        value.write(json: &writer)
        if let fault = writer.fault {
            // The output is JSON in any case, so the place of the fault is found in it.
            throw JSONError(fault, in: try JSONTokens(writer.bytes, limits: .none))
        }
        return indented ? Array(JSON.indented(writer.bytes).utf8) : Array(writer.bytes)
    }
}
