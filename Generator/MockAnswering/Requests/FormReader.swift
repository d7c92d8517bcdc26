import OpenAPIModel
import YAMLModel

/// Reads forms, URL-encoded or in parts, by their Encoding Objects.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#encoding-object>
struct FormReader: Sendable {
    let fields: [FormField]
    private let shape: ValueShape
    private let names: Set<String>

    init(_ shape: ValueShape, _ encodings: [Named<Encoding>]) {
        self.shape = shape
        fields = shape.properties.map { property in
            let encoding = encodings.first { $0.name == property.name }?.value
            return FormField(property, encoding)
        }
        names = Set(fields.map(\.name))
    }

    /// The readings of an URL-encoded form.
    func readings(ofForm bytes: [UInt8]) throws(FieldFailure) -> [FieldText] {
        guard let text = String(validating: bytes, as: UTF8.self),
            let pairs = QueryPair.pairs(of: text[...])
        else { throw .encoding }
        var members: [FieldText.Member] = []
        var taken: Set<String> = []
        let related = Dictionary(grouping: pairs) { FormField.stem(of: $0.name) }
        for field in fields {
            let own = (related[FormField.stem(of: field.name)] ?? []).filter { field.owns($0.name) }
            guard let value = try field.value(of: own, besides: names) else { continue }
            taken.formUnion(own.map(\.name))
            members.append(FieldText.Member(name: field.name, value: value))
        }
        // A form whose schema is an object with free members has all as they come.
        for (name, values) in QueryPair.groups(pairs) where !taken.contains(name) {
            let texts = try values.map { value throws(FieldFailure) -> FieldText in
                guard let text = PercentText.decoded(value.value, plusIsSpace: true) else { throw .encoding }
                return .text(text)
            }
            let value = texts.count == 1 ? texts.first ?? .text("") : .list(texts)
            members.append(FieldText.Member(name: name, value: value))
        }
        return [.members(members)]
    }

    /// The readings of parts: members of an object, or, of types other than forms, items.
    func readings(of parts: [ReceivedPart], isFormData: Bool) throws(FieldFailure) -> [FieldText] {
        guard isFormData || parts.allSatisfy({ $0.name != nil }) else {
            var items: [FieldText] = []
            for (index, part) in parts.enumerated() {
                do throws(FieldFailure) {
                    items.append(try FormField.content(of: part, shape.itemShape))
                } catch {
                    throw error.at("\(index)")
                }
            }
            return [.list(items)]
        }
        var order: [String] = []
        var groups: [String: [ReceivedPart]] = [:]
        for (index, part) in parts.enumerated() {
            guard let name = part.name else {
                throw .multipart("must have a name in its header 'Content-Disposition'").at("\(index)")
            }
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(part)
        }
        let members = try order.map { name throws(FieldFailure) in
            let field =
                fields.first { $0.name == name } ?? FormField(name: name, shape: shape.shape(of: name))
            return FieldText.Member(name: name, value: try field.value(of: groups[name] ?? []))
        }
        return [.members(members)]
    }
}

/// One property of a form.
struct FormField: Sendable {
    let name: String
    let shape: ValueShape
    private let style: FieldStyle
    /// Whether the Encoding Object says how the value is spelt, so that its type of content does not count.
    private let hasStyle: Bool
    private let types: [MediaTypeName]
    private let headers: [String]

    init(_ property: ValueShape.Property, _ encoding: Encoding?) {
        name = property.name
        shape = property.shape
        let isSpelt = [encoding?.style.range, encoding?.explode.range, encoding?.allowReserved.range]
            .contains { $0 != nil }
        hasStyle = isSpelt
        style = FieldStyle(
            name: property.name,
            style: isSpelt ? encoding?.style.value ?? .form : .form,
            explode: isSpelt ? encoding?.explode.value ?? true : true,
            encoding: .form
        )
        types =
            (encoding?.contentType?.value).map { text in
                HeaderList.pieces(of: text, separator: ",").compactMap { MediaTypeName(String($0)) }
            } ?? []
        headers = (encoding?.headers ?? []).filter { $0.value.value.required.value }.map(\.name)
            .filter { $0.lowercased() != "content-type" }
    }

    init(name: String, shape: ValueShape) {
        self.init(ValueShape.Property(name: name, shape: shape), nil)
    }

    /// The value of all pairs of an URL-encoded form that are the field's own; nil without any.
    func value(of own: [QueryPair], besides names: Set<String>) throws(FieldFailure) -> FieldText? {
        guard !own.isEmpty else { return nil }
        do throws(FieldFailure) {
            let isJSON = types.contains(where: \.isJSON) || shape.allowsObject && style.style != .deepObject
            if !hasStyle, isJSON, own.count == 1, let pair = own.first,
                let text = style.decoded(pair.value), let node = try? ReceivedJSON.node(Array(text.utf8))
            {
                return .node(node)
            }
            let isNested = own.contains { $0.name != name && $0.name != name + "[]" }
            let deep = FieldStyle(name: name, style: .deepObject, explode: true, encoding: .form)
            return try (isNested ? deep : style).readings(of: own, besides: names, shape)?.first
        } catch {
            throw error.at(name)
        }
    }

    /// What stands before keys: `a` of `a[b][c]`.
    static func stem(of name: String) -> String {
        String(Substring(name.utf8.prefix { $0 != UInt8(ascii: "[") }))
    }

    /// Whether a pair of this name is about the field: `tags`, `tags[]`, `tags[a][b]`.
    func owns(_ key: String) -> Bool {
        guard key.hasPrefix(name) else { return false }
        return key.utf8.count == name.utf8.count
            || key.utf8.dropFirst(name.utf8.count).first == UInt8(ascii: "[")
    }

    /// The value of all parts of this name.
    func value(of parts: [ReceivedPart]) throws(FieldFailure) -> FieldText {
        do throws(FieldFailure) {
            for part in parts { try check(part) }
            let isList = parts.count > 1 || shape.allowsArray
            guard isList else {
                return try parts.first.map { part throws(FieldFailure) in try Self.content(of: part, shape) }
                    ?? .text("")
            }
            if parts.count == 1, let part = parts.first, part.contentType?.isJSON == true {
                let whole = try Self.content(of: part, shape)
                if case .node(let node) = whole, node.sequence != nil { return whole }
            }
            return .list(
                try parts.map { part throws(FieldFailure) in try Self.content(of: part, shape.itemShape) }
            )
        } catch {
            throw error.at(name)
        }
    }

    private func check(_ part: ReceivedPart) throws(FieldFailure) {
        for header in headers where part.header(header) == nil { throw .missingHeader(header) }
        guard !types.isEmpty, let sent = part.contentType else { return }
        guard !types.contains(where: { $0.includes(sent) }) else { return }
        throw .contentType(sent.essence, types.map(\.essence).joined(separator: " or "))
    }

    /// JSON where the part says so or where only an object can be meant; bytes of files a character each.
    static func content(of part: ReceivedPart, _ shape: ValueShape) throws(FieldFailure) -> FieldText {
        if let type = part.contentType, !type.isJSON, !type.isText {
            return .node(YAMLNode(received: .string(ContentReader.latin(part.bytes))))
        }
        if part.contentType?.isJSON == true { return .node(try ContentReader.json(part.bytes)) }
        if shape.allowsObject, !shape.types.contains(.string), let node = try? ReceivedJSON.node(part.bytes) {
            return .node(node)
        }
        guard let text = String(validating: part.bytes, as: UTF8.self) else {
            return .node(YAMLNode(received: .string(ContentReader.latin(part.bytes))))
        }
        return .text(text)
    }
}
