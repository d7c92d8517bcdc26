extension JSONValue {
    /// The value as compact text; empty for one that has none.
    var jsonText: String { (try? JSON.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// The JSON form of a value as a tree.
    init(form value: some JSONWritable) throws(JSONError) {
        self = try JSON.decode(JSONValue.self, from: try JSON.encode(value))
    }
}
