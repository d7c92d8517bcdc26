/// The fields of a JSON object in source order, each name once: the last of several counts.
///
/// Names are told apart by their code points, so that canonically equivalent ones stay two fields.
public struct JSONObject: Sendable {
    private struct Name: Hashable, Sendable {
        let text: String

        static func == (left: Name, right: Name) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            for byte in text.utf8 { hasher.combine(byte) }
        }
    }

    /// One field.
    public typealias Element = (key: String, value: JSONValue)

    private var fields: [Element] = []
    /// Where the names stand, once there are too many of them to look through.
    private var places: [Name: Int]?

    /// No fields.
    public init() {}

    /// The fields given; the last of several with one name counts, at the place of the first.
    public init(_ fields: some Sequence<(String, JSONValue)>) {
        for (name, value) in fields { self[name] = value }
    }

    /// A field's value; nil removes it.
    public subscript(name: String) -> JSONValue? {
        get { place(of: name).map { fields[$0].value } }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): fields[place].value = value
            case (nil, let value?): append(name, value)
            case (let place?, nil): remove(at: place)
            case (nil, nil): break
            }
        }
    }

    private func place(of name: String) -> Int? {
        if let places { return places[Name(text: name)] }
        return fields.firstIndex { $0.key.utf8.elementsEqual(name.utf8) }
    }

    private mutating func append(_ name: String, _ value: JSONValue) {
        fields.append((name, value))
        if places != nil {
            places?[Name(text: name)] = fields.count - 1
        } else if fields.count > 16 {
            index()
        }
    }

    private mutating func remove(at place: Int) {
        fields.remove(at: place)
        places = nil
        if fields.count > 16 { index() }
    }

    private mutating func index() {
        var places: [Name: Int] = [:]
        for (place, field) in fields.enumerated() { places[Name(text: field.key)] = place }
        self.places = places
    }
}

extension JSONObject: RandomAccessCollection {
    /// Always 0.
    public var startIndex: Int { 0 }

    /// How many fields there are.
    public var endIndex: Int { fields.count }

    /// The field at a place, in source order.
    public subscript(position: Int) -> Element { fields[position] }

    /// The names, in source order.
    public var keys: [String] { fields.map(\.key) }
}

extension JSONObject: Hashable {
    /// Whether both have the same fields, in any order.
    public static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.allSatisfy { right[$0.key] == $0.value }
    }

    /// Hashes the fields, in any order.
    public func hash(into hasher: inout Hasher) {
        // Equal objects may have another order, so the fields are mixed by what has none.
        var mixed = 0
        for field in fields {
            var inner = Hasher()
            inner.combine(Name(text: field.key))
            inner.combine(field.value)
            mixed ^= inner.finalize()
        }
        hasher.combine(mixed)
    }
}

extension JSONObject: JSONWritable {
    /// Writes the fields in their order.
    public func write(json writer: inout JSONWriter) {
        writer.beginObject()
        for field in fields {
            writer.write(key: field.key)
            field.value.write(json: &writer)
        }
        writer.endObject()
    }
}

extension JSONObject: JSONReadable {
    /// Reads an object.
    public init(json reader: inout JSONReader) {
        guard case .object(let object) = JSONValue(json: &reader) else {
            reader.fail(expected: "an object")
            self.init()
            return
        }
        self = object
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral, CustomStringConvertible {
    /// The last of several fields with one name counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }

    /// The JSON, indented.
    public var description: String { JSONValue.object(self).description }
}
