import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel

/// The Swift types that `sdk.yaml` gives to schemas, properties and formats.
struct TypeMappings {
    /// By the schema, or by the one that a property has.
    private(set) var schemas: [SchemaID: TypeReference] = [:]
    private(set) var formats: [String: TypeReference] = [:]
    /// Names that generated types must not take, as they would hide the user's own.
    private(set) var ownNames: Set<String> = []

    /// Reports what matches nothing, in the whole document if only a part of it was chosen, and what cannot be read
    /// as the type that is given for it.
    init(
        _ configuration: SDKConfiguration,
        _ document: Document,
        whole: Document?,
        named: NamedSchemas,
        reporting log: inout DiagnosticLog
    ) {
        guard !(configuration.types.isEmpty && configuration.formats.isEmpty) else { return }
        let flattening = SchemaFlattening(schemas: document.schemas)
        for mapping in configuration.types {
            guard let type = type(mapping, reporting: &log) else { continue }
            let found = Self.schemas(mapping.source, in: document, named)
            if found.isEmpty, whole.map({ Self.schemas(mapping.source, in: $0, nil).isEmpty }) ?? true {
                log.report(Self.unknown(mapping.source, in: document, named), at: mapping.range)
            }
            for id in found {
                let flat = flattening.flatten([id])
                if let kind = Self.misfit(flat, mapping.target) {
                    log.report(
                        .typeMappingImpossible("'\(mapping.source)'", kind, mapping.target),
                        at: mapping.range,
                        notes: [Diagnostic.Note("the schema is here", at: document.schemas[id].range)]
                    )
                } else {
                    schemas[id] = type
                }
            }
        }
        addFormats(configuration.formats, document, whole, reporting: &log)
    }

    /// The type of a value without parts, by its format.
    func type(of flat: FlatSchema) -> TypeReference? {
        guard !formats.isEmpty, let format = flat.format?.value,
            flat.types?.contains(where: { $0 == .array || $0 == .object }) != true
        else { return nil }
        return formats[format]
    }

    private mutating func addFormats(
        _ mappings: [SDKConfiguration.TypeMapping],
        _ document: Document,
        _ whole: Document?,
        reporting log: inout DiagnosticLog
    ) {
        guard !mappings.isEmpty else { return }
        let uses = Self.formats(of: document)
        let known = whole.map { Self.formats(of: $0).map(\.format) } ?? uses.map(\.format)
        for mapping in mappings {
            guard let type = type(mapping, reporting: &log) else { continue }
            formats[mapping.source] = type
            guard known.contains(mapping.source) else {
                let hint = Suggestion.nearest(to: mapping.source, among: known)
                log.report(.unusedOverride("format", mapping.source, hint: hint), at: mapping.range)
                continue
            }
            let misfit = uses.first {
                $0.format == mapping.source && Self.misfit($0.kinds, mapping.target) != nil
            }
            guard let misfit, let kind = Self.misfit(misfit.kinds, mapping.target) else { continue }
            log.report(
                .typeMappingImpossible("format '\(mapping.source)'", kind, mapping.target),
                at: mapping.range,
                notes: [Diagnostic.Note("the schema is here", at: misfit.schema.range)]
            )
        }
    }

    /// Nil after an error.
    private mutating func type(
        _ mapping: SDKConfiguration.TypeMapping,
        reporting log: inout DiagnosticLog
    ) -> TypeReference? {
        switch mapping.target {
        case .known(let type): return type.reference
        case .own(let module, let type):
            func identifier(_ text: some StringProtocol) -> SwiftIdentifier? {
                if let identifier = SwiftIdentifier(String(text)) { return identifier }
                log.report(.invalidName(String(text)), at: mapping.range)
                return nil
            }
            let parts = type.value.split(separator: ".", omittingEmptySubsequences: false)
            let name = parts.compactMap { identifier($0) }
            let imported = module.flatMap { identifier($0.value) }
            guard name.count == parts.count, let first = name.first, (module == nil) == (imported == nil)
            else {
                return nil
            }
            if ReservedNames.clientTypes.contains(first.text) {
                log.report(.ownTypeHidden(type.value), at: type.range ?? mapping.range)
                return nil
            }
            ownNames.insert(first.text)
            return .external(ExternalType(module: imported, name: TypeName(name)))
        }
    }

    // MARK: - What a mapping is for

    /// The schema of that name, or of that property of a schema.
    private static func schemas(_ source: String, in document: Document, _ named: NamedSchemas?) -> [SchemaID]
    {
        func schema(_ name: Substring) -> SchemaID? {
            named?.entries.first { $0.source == name }?.id
                ?? document.components.schemas.first { $0.name == name }?.value
        }
        if let id = schema(source[...]) { return [id] }
        for dot in source.indices where source[dot] == "." {
            guard let owner = schema(source[..<dot]) else { continue }
            let name = source[source.index(after: dot)...]
            let found = properties(of: owner, in: document.schemas).filter { $0.name == name }
            if !found.isEmpty { return found.map(\.schema) }
        }
        return []
    }

    /// Of the schema and of the parts that are written in it.
    private static func properties(of id: SchemaID, in schemas: SchemaArena) -> [SchemaProperty] {
        var queue = [id]
        var properties: [SchemaProperty] = []
        while let next = queue.popLast() {
            let schema = schemas[next]
            properties += schema.properties
            queue += schema.allOf + schema.oneOf + schema.anyOf
        }
        return properties
    }

    private static func unknown(
        _ source: String,
        in document: Document,
        _ named: NamedSchemas
    ) -> DiagnosticMessage {
        let names = named.entries.map(\.source)
        guard let dot = source.lastIndex(of: "."),
            let owner = named.entries.first(where: { $0.source == source[..<dot] })
        else { return .unusedOverride("schema", source, hint: Suggestion.nearest(to: source, among: names)) }
        let properties = properties(of: owner.id, in: document.schemas).map { "\(owner.source).\($0.name)" }
        return .unusedOverride("property", source, hint: Suggestion.nearest(to: source, among: properties))
    }

    private static func formats(
        of document: Document
    ) -> [(format: String, kinds: [SchemaType]?, schema: Schema)] {
        document.schemas.ids.compactMap { id in
            let schema = document.schemas[id]
            return schema.format.map { ($0.value, schema.type?.value, schema) }
        }
    }

    // MARK: - What fits

    /// The kind of value that the type cannot take; nil where it takes all.
    private static func misfit(_ flat: FlatSchema, _ target: SDKConfiguration.TypeMapping.Target)
        -> SchemaType?
    {
        misfit(flat.types ?? (flat.isObjectLike ? [.object] : nil), target)
    }

    private static func misfit(
        _ kinds: [SchemaType]?,
        _ target: SDKConfiguration.TypeMapping.Target
    ) -> SchemaType? {
        guard case .known(let type) = target, let accepted = type.kinds else { return nil }
        return kinds?.first { $0 != .null && !accepted.contains($0) }
    }
}

extension SDKConfiguration.KnownType {
    var reference: TypeReference {
        switch self {
        case .string: .string
        case .bool: .bool
        case .int: .integer(.int)
        case .int8: .integer(.int8)
        case .int16: .integer(.int16)
        case .int32: .integer(.int32)
        case .int64: .integer(.int64)
        case .uint: .integer(.uint)
        case .uint8: .integer(.uint8)
        case .uint16: .integer(.uint16)
        case .uint32: .integer(.uint32)
        case .uint64: .integer(.uint64)
        case .double: .double
        case .float: .float
        case .decimal: .decimal
        case .uuid: .uuid
        case .dateTime: .dateTime
        case .civilDate: .civilDate
        case .data: .base64
        case .base64URL: .base64URL
        case .json: .json
        }
    }

    /// What it is read from; nil for anything.
    var kinds: [SchemaType]? {
        switch self {
        case .string, .uuid, .dateTime, .civilDate, .data, .base64URL: [.string]
        case .bool: [.boolean]
        case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .double, .float,
            .decimal:
            [.integer, .number]
        case .json: nil
        }
    }
}
