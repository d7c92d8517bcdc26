public import JSONCoding

/// A body of several parts that is made from typed properties.
public protocol MultipartBody: Sendable {
    /// Appends the parts, in the order in which they are sent.
    func write(multipart form: inout MultipartForm)
}

/// The parts of a `multipart` body while they are put together (RFC 2046, section 5.1; RFC 7578).
///
/// Nothing here throws: the first part that cannot be sent is remembered, and the call refuses the body.
public struct MultipartForm: MultipartBody {
    struct Part: Sendable {
        let head: String
        let contentType: String?
        let content: HTTPBody
    }

    private(set) var parts: [Part] = []
    private(set) var failure: String?
    /// What was appended as a value, as an object: what rules are checked on.
    private(set) var values: [(key: String, value: JSONValue)] = []
    /// Fields for the heads of parts to come, by the name of the part.
    private var headers: [(part: String?, name: String, value: String)] = []

    /// Makes a form without parts.
    public init() {}

    /// Appends the parts of this form to another one.
    public func write(multipart form: inout MultipartForm) {
        form.parts += parts
        form.values += values
        form.failure = form.failure ?? failure
    }

    /// Adds a value: a primitive as text, an object as JSON, each item of an array as a part; nil adds nothing.
    ///
    /// Without a media type objects are labelled `application/json` and all else has no label; a JSON type sends
    /// the value as JSON whatever it is. A part without a name is one of `multipart/mixed` and its like.
    public mutating func value<Value: JSONWritable>(
        _ name: String?,
        _ value: Value?,
        contentType: String? = nil
    ) {
        defer { forgetPlacedHeaders(name) }
        guard let json = json(name, value) else { return }
        if case .array(let items) = json, name != nil {
            for item in items { append(name, json: item, contentType: contentType) }
        } else {
            append(name, json: json, contentType: contentType)
        }
    }

    /// Adds a value in a style of parameters, a part for each pair; nothing is percent-encoded.
    ///
    /// Source: <https://spec.openapis.org/oas/v3.1.2#encoding-object>
    public mutating func value<Value: JSONWritable>(
        _ name: String,
        _ value: Value?,
        style: QueryStyle,
        explode: Bool
    ) {
        guard let json = json(name, value) else { return }
        do {
            let pairs = try style.fields(name, ParameterForm(json), explode: explode, encoding: .none)
            for pair in pairs { append(pair.name, fileName: nil, contentType: nil, HTTPBody(pair.value)) }
        } catch {
            refuse(name, error.reason)
        }
    }

    /// Adds a file; nil adds nothing.
    ///
    /// `contentType` is for one that says none.
    public mutating func file(_ name: String?, _ file: FilePart?, contentType: String) {
        if let file { append(name, file, contentType) }
        forgetPlacedHeaders(name)
    }

    private mutating func append(_ name: String?, _ file: FilePart, _ contentType: String) {
        append(
            name,
            fileName: file.fileName ?? name,
            contentType: file.contentType ?? contentType,
            fields: file.headers.map { (name: $0.name.rawName, value: $0.value) },
            file.content
        )
    }

    /// Adds files, one part each, all of the same name.
    public mutating func files(_ name: String?, _ files: [FilePart]?, contentType: String) {
        for file in files ?? [] { append(name, file, contentType) }
        forgetPlacedHeaders(name)
    }

    /// Adds a field to the heads of all parts of a name that are added later, or, without a name, of the next one;
    /// nil adds nothing.
    public mutating func header<Value: JSONWritable>(
        _ part: String?,
        _ name: String,
        _ value: Value?,
        explode: Bool = false
    ) {
        guard let value else { return }
        do throws(ParameterForm.Refusal) {
            guard let text = try ParameterForm(value).headerText(explode: explode) else { return }
            headers.append((part, name, text))
        } catch {
            refuse(part, "its header '\(name)' cannot be sent: \(error.reason)")
        }
    }

    /// Adds parts as they are.
    public mutating func parts(_ parts: [MultipartPart]) {
        for part in parts {
            append(
                part.name,
                fileName: part.fileName,
                contentType: part.contentType,
                fields: part.headers.map { (name: $0.name.rawName, value: $0.value) },
                part.content
            )
        }
    }

    // MARK: - Parts

    /// What was said of parts without a name is said of those of one property.
    private mutating func forgetPlacedHeaders(_ name: String?) {
        if name == nil { headers.removeAll { $0.part == nil } }
    }

    private mutating func json(_ name: String?, _ value: (some JSONWritable)?) -> JSONValue? {
        guard let value else { return nil }
        do throws(JSONError) {
            let json = try JSONValue(form: value)
            if let name { values.append((name, json)) }
            return json
        } catch {
            refuse(name, "it cannot be written: \(error)")
            return nil
        }
    }

    private mutating func append(_ name: String?, json value: JSONValue, contentType: String?) {
        let isJSON = contentType.flatMap(MediaType.init)?.isJSON ?? false
        switch value {
        case .null where !isJSON: return
        case .array where contentType == nil, .object where contentType == nil:
            append(name, fileName: nil, contentType: "application/json", HTTPBody(value.jsonText))
        case .string(let text) where !isJSON:
            append(name, fileName: nil, contentType: contentType, HTTPBody(text))
        case .null, .bool, .number, .string, .array, .object:
            append(name, fileName: nil, contentType: contentType, HTTPBody(value.jsonText))
        }
    }

    private mutating func append(
        _ name: String?,
        fileName: String?,
        contentType: String?,
        fields: [(name: String, value: String)] = [],
        _ content: HTTPBody
    ) {
        var head = MultipartHead(name: name, fileName: fileName)
        if let contentType, !head.append("Content-Type", contentType) {
            return refuse(name, "its media type has a control character")
        }
        let announced = headers.filter { $0.part == name }.map { (name: $0.name, value: $0.value) }
        for field in announced + fields where !head.append(field.name, field.value) {
            return refuse(name, "its header '\(field.name)' cannot be sent: \(HeaderText.whyInvalid)")
        }
        parts.append(Part(head: head.text, contentType: contentType, content: content))
    }

    private mutating func refuse(_ part: String?, _ reason: String) {
        let subject = part.map { "its part '\($0)' cannot be sent" } ?? "a part cannot be sent"
        failure = failure ?? "\(subject): \(reason)"
    }
}
