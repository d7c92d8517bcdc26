/// The fields of an object that its type does not declare, kept as they came so that they survive being
/// decoded and encoded.
///
/// One pointer wide.
public struct UnknownFields: Sendable {
    struct Field: Sendable {
        let name: String
        let json: [UInt8]
    }

    // Nil where there are none, so that no memory is used for what hardly ever is there.
    private var fields: [Field]?

    /// No fields.
    public init() {}

    /// Whether there are none.
    public var isEmpty: Bool { fields == nil }

    /// The names, in the order they came.
    public var names: [String] { fields?.map(\.name) ?? [] }

    /// A field's value; nil removes it.
    ///
    /// A name that the type declares is not written.
    public subscript(name: String) -> JSONValue? {
        get {
            guard let field = fields?.last(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
                return nil
            }
            return try? JSON.decode(from: field.json)
        }
        set {
            var changed = fields ?? []
            let index = changed.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
            let json = newValue.flatMap { try? JSON.encode($0) }
            switch (index, json) {
            case (let index?, let json?): changed[index] = Field(name: name, json: json)
            case (nil, let json?): changed.append(Field(name: name, json: json))
            case (let index?, nil): changed.remove(at: index)
            case (nil, nil): break
            }
            fields = changed.isEmpty ? nil : changed
        }
    }

    mutating func append(_ name: String, _ json: [UInt8]) {
        if fields == nil { fields = [] }
        fields?.append(Field(name: name, json: json))
    }

    func write(to writer: inout JSONWriter, except declared: JSONFields?) {
        for field in fields ?? [] where declared?.contains(field.name) != true {
            writer.write(key: field.name)
            writer.write(raw: field.json)
        }
    }
}

extension UnknownFields: Hashable {
    /// Compares names and values, whatever their order.
    public static func == (left: Self, right: Self) -> Bool { left.object == right.object }

    /// Hashes names and values.
    public func hash(into hasher: inout Hasher) { hasher.combine(object) }

    /// The fields as values, in the order they came.
    public var object: JSONObject {
        JSONObject((fields ?? []).map { ($0.name, (try? JSON.decode(from: $0.json)) ?? .null) })
    }
}

extension UnknownFields: CustomReflectable, CustomStringConvertible {
    /// The fields by name.
    public var customMirror: Mirror {
        Mirror(self, children: object.map { (label: $0.key, value: $0.value as Any) }, displayStyle: .struct)
    }

    /// The fields as an object, indented.
    public var description: String { JSONValue.object(object).description }
}
