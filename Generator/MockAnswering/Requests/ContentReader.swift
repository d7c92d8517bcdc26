import JSONCoding
import OpenAPIModel
import YAMLModel

/// Reads what stands in one media type: a body, or a parameter with `content`.
struct ContentReader: Sendable {
    /// As the document has it; may be a range.
    let name: MediaTypeName
    let schema: SchemaID?
    let itemSchema: SchemaID?
    let shape: ValueShape
    /// How the properties of forms are sent.
    private let form: FormReader

    init(_ text: String, _ media: MediaType, in schemas: SchemaArena) {
        name = MediaTypeName(text) ?? MediaTypeName(type: "*", subtype: "*")
        schema = media.schema
        itemSchema = media.itemSchema
        // JSON brings its types along.
        shape = name.isJSON || name.isJSONStream ? .any : ValueShape(of: media.schema, in: schemas)
        form = FormReader(shape, media.encoding)
    }

    /// Whether such a body, without a byte, is none at all.
    static func isAbsentWhenEmpty(_ type: MediaTypeName) -> Bool {
        type.isJSON || type.isMultipart || type.isJSONStream || type.subtype == "xml"
            || type.subtype.hasSuffix("+xml")
    }

    /// The readings of a content in the type of the document.
    func readings(of bytes: [UInt8]) throws(FieldFailure) -> [FieldText] { try readings(of: bytes, as: name) }

    /// The readings of a content, none for types about which nothing is known.
    func readings(of bytes: [UInt8], as sent: MediaTypeName) throws(FieldFailure) -> [FieldText] {
        if sent.isJSONStream {
            let separator: UInt8 = sent.isJSONSequence ? 0x1E : 0x0A
            let items = try ReceivedJSON.nodes(bytes, separatedBy: separator)
            return [.node(YAMLNode(received: .sequence(items)))]
        }
        if sent.isJSON { return [.node(try Self.json(bytes))] }
        if sent.isForm { return try form.readings(ofForm: bytes) }
        if sent.isMultipart {
            guard let boundary = sent.parameter("boundary"), !boundary.isEmpty else {
                throw .multipart("must have a boundary in its content type")
            }
            let parts = try ReceivedPart.parts(of: bytes, boundary: boundary)
            return try form.readings(of: parts, isFormData: sent.subtype == "form-data")
        }
        guard sent.isText else { return [] }
        return [.text(try Self.text(bytes, in: sent))]
    }

    static func json(_ bytes: [UInt8]) throws(FieldFailure) -> YAMLNode {
        do throws(JSONError) {
            return try ReceivedJSON.node(bytes)
        } catch {
            throw .json(error)
        }
    }

    /// Of UTF-8, unless another encoding is named: then a character for each byte.
    static func text(_ bytes: [UInt8], in type: MediaTypeName) throws(FieldFailure) -> String {
        let encoding = type.parameter("charset")?.lowercased() ?? "utf-8"
        guard ["utf-8", "utf8", "us-ascii"].contains(encoding) else { return latin(bytes) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .text }
        return text
    }

    /// A character for each byte, so that lengths are those of the bytes.
    static func latin(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: bytes.map { Unicode.Scalar($0) })
        return String(text)
    }
}
