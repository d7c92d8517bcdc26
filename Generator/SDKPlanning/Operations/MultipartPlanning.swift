import Diagnostics
import OpenAPIModel
import SDKModel

/// What makes two multipart bodies one type: their schema and what is said of its parts.
struct MultipartKey: Hashable {
    let schema: SchemaID
    let encoding: [Named<Encoding>]
    let prefixEncoding: [Encoding]
    let itemEncoding: Encoding?
    let isForm: Bool
}

extension OperationPlanner {
    /// The type whose properties are the parts of a body; nil where the document names no part, so that any can
    /// be sent.
    mutating func multipartType(_ option: BodyOptions.Option, proposed: String) -> TypeName? {
        let media = option.media
        guard let schema = media.schema ?? media.itemSchema else { return nil }
        let resolved = document.schemas.resolved(schema)
        let key = MultipartKey(
            schema: resolved,
            encoding: media.encoding,
            prefixEncoding: media.prefixEncoding,
            itemEncoding: media.itemEncoding,
            isForm: MediaTypeKind.essence(option.name) == "multipart/form-data"
        )
        if let known = multipartTypes[key] { return known }
        let named = types.named[resolved]
        let drafts = types.partDrafts(
            of: resolved,
            isItems: media.schema == nil,
            media,
            isForm: key.isForm,
            in: document.version
        )
        guard !drafts.isEmpty else { return nil }
        var name = proposed
        if let source = named?.entry.proposed {
            name = source.hasSuffix("Multipart") ? source : source + "Multipart"
        }
        let type = types.declareParts(drafts, of: resolved, named: name, source: named?.entry.source)
        multipartTypes[key] = type
        // The schema as JSON is declared only if something else holds it.
        if let named {
            wrappings.insert(named.name)
            multipart.insert(named.name)
        }
        return type
    }
}
