import OpenAPIModel
import SampleGeneration
import YAMLModel

/// Writes values in the media types that documents describe.
struct BodyEncoder: Sendable {
    let schemas: SchemaArena

    /// The bytes, and the media type with the parameters that they need.
    ///
    /// A value that is only made, as the document shows none, gives way to an empty file of the type if there is one.
    func body(
        _ value: YAMLNode,
        as name: MediaTypeName,
        of media: MediaType,
        isMade: Bool
    ) -> (bytes: [UInt8], name: MediaTypeName) {
        if name.isJSON { return (value.jsonBytes(), name) }
        if name.isXML {
            return (Array(XMLBody(schemas: schemas).text(of: value, schema: media.schema).utf8), name)
        }
        if name.isForm { return (FormBody.bytes(of: value), name) }
        if name.isMultipart {
            return MultipartBody(schemas: schemas).body(value, as: name, of: media)
        }
        if name.isYAML { return (value.jsonBytes(indented: true) + [0x0A], name) }
        if isMade, let file = EmptyFile.bytes(of: name) { return (file, name) }
        if name.subtype == "csv", value.string == nil { return (CSVBody.bytes(of: value), name.withCharset) }
        if let text = value.scalarText { return (Array(text.utf8), name.withCharset) }
        return (value.jsonBytes(), name.withCharset)
    }
}

extension MediaTypeName {
    var isXML: Bool {
        subtype == "xml" && (type == "application" || type == "text") || subtype.hasSuffix("+xml")
    }

    var isYAML: Bool {
        ["yaml", "x-yaml", "vnd.yaml"].contains(subtype) || subtype.hasSuffix("+yaml")
    }

    /// A text type says that it is in UTF-8, unless it has parameters of its own.
    var withCharset: MediaTypeName {
        guard isText, parameters.isEmpty else { return self }
        return with("charset", "utf-8")
    }

    /// The same type with one more parameter, or another value of it.
    func with(_ name: String, _ value: String) -> MediaTypeName {
        MediaTypeName(
            type: type,
            subtype: subtype,
            parameters: parameters.filter { $0.name != name } + [Parameter(name: name, value: value)]
        )
    }
}

extension YAMLNode {
    /// A value without parts as text, null as nothing; nil for sequences and mappings.
    var scalarText: String? {
        switch content {
        case .null: ""
        case .string(let text): text
        case .bool, .integer, .number: jsonText()
        case .sequence, .mapping: nil
        }
    }

    /// As text in a place that has no form for parts: these as JSON.
    var plainText: String { scalarText ?? jsonText() }
}
