import OpenAPIModel
import SDKModel

/// Decides what a part is on the wire, from its schema and its Encoding Object.
///
/// Source: <https://spec.openapis.org/oas/v3.2.0#encoding-object>, the table of default media types.
struct PartCoding {
    let planner: TypePlanner
    let version: SpecificationVersion
    /// `multipart/form-data`, where styles of parameters apply.
    let isForm: Bool

    /// `isList`: the schema is that of each of several parts.
    func coding(of schemas: [SchemaID], _ encoding: Encoding?, isList: Bool) -> MultipartLayout.Coding {
        let flat = planner.flattening.flatten(schemas)
        let id = schemas.count == 1 ? schemas[0] : nil
        if isForm, let encoding, encoding.isStyled, !isList {
            return .style(
                ParameterBinding.Style(rawValue: encoding.style.value.rawValue) ?? .form,
                explode: encoding.explode.value
            )
        }
        let types = Self.mediaTypes(encoding)
        var isList = isList
        var item = flat
        var itemID = id
        if !isList, case .array(let items) = planner.shape(of: flat, id: id) {
            isList = true
            itemID = items
            if let items { item = planner.flattening.flatten([items]) }
            // Items of any kind are JSON, each.
            if items == nil { return .value(contentType: Self.concrete(types) ?? "application/json") }
        }
        guard let file = fileType(item, itemID, types) else { return .value(contentType: label(item, types)) }
        return isList ? .files(contentType: file) : .file(contentType: file)
    }

    /// The media type of a file that says none; nil for what is no file.
    private func fileType(_ flat: FlatSchema, _ id: SchemaID?, _ types: [String]) -> String? {
        let named = Self.concrete(types) ?? "application/octet-stream"
        let isAllJSON = types.contains { MediaTypeKind($0) == .json }
        switch planner.shape(of: flat, id: id) {
        case .scalar(let type) where flat.types == [.string] || type == .base64:
            if flat.contentEncoding != nil { return nil }
            if flat.format?.value == "binary" { return named }
            let mediaType = types.isEmpty ? contentMediaType(id) : nil
            if let mediaType, Self.isFile(mediaType) { return mediaType }
            return types.isEmpty || !types.allSatisfy(Self.isFile) ? nil : named
        case .json:
            // Any value at all: JSON before 3.1, since then bytes.
            if types.isEmpty { return version >= .v3_1 && flat.types == nil ? named : nil }
            return isAllJSON ? nil : named
        case .object, .dictionary, .array, .tuple, .union, .reference:
            return types.isEmpty || isAllJSON ? nil : named
        case .scalar, .enumeration: return nil
        }
    }

    private func contentMediaType(_ id: SchemaID?) -> String? {
        id.flatMap { planner.schemas[planner.schemas.resolved($0)].contentMediaType?.value }
    }

    /// The label of a value, where it is another than the default.
    private func label(_ flat: FlatSchema, _ types: [String]) -> String? {
        let json = types.first { MediaTypeKind($0) == .json && !$0.contains("*") }
        switch planner.shape(of: flat, id: nil) {
        case .object, .dictionary, .array, .tuple, .union, .reference, .json: return json
        case .scalar, .enumeration:
            let concrete = Self.concrete(types)
            return concrete == "text/plain" ? nil : concrete
        }
    }

    /// `image/png, image/jpeg`, each.
    private static func mediaTypes(_ encoding: Encoding?) -> [String] {
        guard let text = encoding?.contentType?.value else { return [] }
        return text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    }

    private static func concrete(_ types: [String]) -> String? { types.first { !$0.contains("*") } }

    /// Text and JSON are what a string can be; all else is bytes.
    private static func isFile(_ type: String) -> Bool {
        switch MediaTypeKind(type) {
        case .json, .text, .form, .jsonStream, .events: false
        case .multipart, .bytes: type != "*/*"
        }
    }

    /// What a caller must know who has to say the media type of a file.
    static func remark(_ encoding: Encoding?) -> String? {
        let types = mediaTypes(encoding)
        guard types.count > 1 || types.contains(where: { $0.contains("*") }) else { return nil }
        return "Media types: " + types.map { "`\($0)`" }.joined(separator: ", ")
    }
}
